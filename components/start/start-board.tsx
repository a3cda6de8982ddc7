"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { whenLoaded } from "@/components/ui/when-loaded";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { Notice } from "@/components/ui/notice";
import type { Brought } from "@/components/imports/bring";
import { ok } from "@/lib/base/result";
import type { ImportedTier } from "@/lib/imports/import-sources";
import type { TierStart } from "@/lib/workspace/new-workspace";
import { Bring } from "./bring";
import { DesignList } from "./design-list";
import { OpenLink } from "./open-link";
import { SharedDesign } from "./shared-design";
import { broughtBy, tiersOf } from "./tiers-of";
import { droppedFiles, useInbox, type Item } from "./use-inbox";
import { useNewDesign } from "./use-new-design";

const ImportDialog = whenLoaded(() =>
  import("@/components/imports/import-dialog").then((module) => module.ImportDialog),
);

/** Every way to begin: template, blank, configurations, a file, a link, an earlier design. Files may be dropped anywhere. */
export function StartBoard({ intro, drawing }: { readonly intro: ReactNode; readonly drawing: ReactNode }) {
  const t = useTranslations("start");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const inbox = useInbox();
  const { open, busy, failure, forget } = useNewDesign();
  const [dropping, setDropping] = useState(false);
  const [spoken, setSpoken] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const [reviewed, setReviewed] = useState<Brought | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const tiers = tiersOf(inbox.items);

  const template = () =>
    open(async () =>
      ok((await import("@/lib/workspace/templates/two-tier")).twoTierTemplate(t("templateName"))),
    );
  const blank = () =>
    open(async () => ok((await import("@/lib/workspace/templates/blank")).blankTemplate(t("blankName"))));
  const imported = (brought: readonly (TierStart & Pick<ImportedTier, "values">)[]) =>
    open(
      async () =>
        ok((await import("@/lib/workspace/new-workspace")).newWorkspace(t("bring.designName"), brought)),
      async (id, { tiers: stored }) => {
        if (!brought.some(({ values }) => values)) return;
        await (await import("@/components/imports/keep-values")).keepValues(id, brought, stored);
      },
    );
  const designFile = (text: string) => open(async () => (await import("@/lib/share/file")).fromFile(text));

  /** Says what came of it; a design file that came alone is opened at once. */
  function read(items: readonly Item[]): void {
    const only = items.length === 1 ? items[0] : undefined;
    if (only?.reading.is === "design") {
      inbox.remove(only.key);
      return designFile(only.reading.text);
    }
    const sentences = items.map(({ name, reading }) =>
      reading.is === "tier"
        ? t("bring.added", { name, role: ui(`role.${reading.role}`) })
        : reading.is === "refused"
          ? t("bring.notRead", { name })
          : t("bring.read1", { name }),
    );
    setSpoken(sentences.join(" "));
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    const files = droppedFiles(event.dataTransfer);
    const text = event.dataTransfer.getData("text/plain");
    if (files.length > 0) void inbox.addFiles(files).then(read);
    else if (text.trim() !== "")
      void inbox.addText(t("bring.pasted", { number: 1 }), text).then((item) => read([item]));
  }

  return (
    <div
      className="min-h-[calc(100dvh-47px)]"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={drop}
    >
      <div className="mx-auto grid max-w-6xl items-center gap-x-12 gap-y-8 px-4 pt-10 pb-10 sm:px-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] lg:pt-14">
        <div>
          {intro}
          <div className="mt-6 flex flex-wrap gap-2">
            <Button variant={tiers.length === 0 ? "primary" : "outline"} disabled={busy} onClick={template}>
              {t("template")}
            </Button>
            <Button disabled={busy} onClick={blank}>
              {t("blank")}
            </Button>
            <Button variant="quiet" disabled={busy} onClick={() => chooser.current?.click()}>
              {t("openFile")}
            </Button>
            <input
              ref={chooser}
              type="file"
              hidden
              data-testid="choose-design"
              accept=".json"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                if (file) void file.text().then(designFile);
              }}
            />
          </div>
        </div>
        {drawing}
      </div>
      <div className="mx-auto grid max-w-6xl items-start gap-6 px-4 pb-20 sm:px-6 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <Bring
          inbox={inbox}
          dropping={dropping}
          busy={busy}
          onRead={read}
          onLink={setLink}
          onOpen={() => imported(tiers)}
          onReview={() => setReviewed(broughtBy(inbox.items))}
          onOpenDesign={designFile}
        />
        <div className="grid gap-6">
          <DesignList />
          <OpenLink onOpen={setLink} />
        </div>
      </div>
      <SharedDesign given={link} onDone={() => setLink(null)} />
      {reviewed !== null && (
        <ImportDialog
          brought={reviewed}
          taken={none}
          goal="new"
          onImport={(brought) => {
            setReviewed(null);
            imported(brought);
          }}
          onClose={() => setReviewed(null)}
        />
      )}
      {failure !== null && (
        <Notice tone="refused" onClose={forget}>
          <CodeText text={failure} />
        </Notice>
      )}
      <output className="sr-only" lang={locale}>
        {failure ?? spoken}
      </output>
    </div>
  );
}

const none: readonly string[] = [];
