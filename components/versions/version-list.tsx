"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { CodeText } from "@/components/ui/code-text";
import type { Refusal } from "@/lib/base/refusal";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { restoreVersion } from "@/lib/commands/restore-version";
import type { Session } from "@/lib/session/store";
import { versionShelf, type Version } from "@/lib/session/version-shelf";
import { createSpeaker } from "@/lib/words/speak";
import { CompareDialog } from "./compare-dialog";

const shelf = versionShelf();

/** The named versions of a design: kept, compared with now, restored as one step, deleted. */
export function VersionList({
  session,
  catalogue,
  design,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly design: string;
}) {
  const t = useTranslations("versions");
  const speak = createSpeaker(useLocale());
  const { versions, trouble, setTrouble, reload } = useVersions(design);
  const readOnly = useStore(session, (state) => state.readOnly);
  const [name, setName] = useState("");
  const [compared, setCompared] = useState<Version | null>(null);

  async function keep(): Promise<void> {
    session.settle();
    const kept = await shelf.keep(design, name.trim(), session.getState().workspace);
    if (!kept.ok) return setTrouble(kept.error);
    setName("");
    await reload();
  }

  async function restore(version: Version): Promise<void> {
    const workspace = await shelf.read(version.id);
    if (workspace.ok) session.run(restoreVersion, { workspace: workspace.value, name: version.name });
    else setTrouble(workspace.error);
  }

  async function remove(version: Version): Promise<void> {
    const removed = await shelf.remove(version.id);
    if (!removed.ok) return setTrouble(removed.error);
    await reload();
  }

  return (
    <>
      <form
        className="mb-2 flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") void keep();
        }}
      >
        <input
          className="input min-w-0 flex-1"
          aria-label={t("name")}
          placeholder={t("namePlaceholder")}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" variant="primary" disabled={name.trim() === ""}>
          {t("keep")}
        </Button>
      </form>
      {trouble && (
        <Callout tone="error" title={<CodeText text={speak(trouble.message)} />} className="mb-2" />
      )}
      {versions === null && !trouble && <p role="status">{t("loading")}</p>}
      {versions?.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul className="divide-y divide-line" aria-label={t("versions")}>
        {versions?.map((version) => (
          <li key={version.id} className="py-2">
            <p className="font-medium break-words">{version.name}</p>
            <Saved at={version.savedAt} />
            <p className="mt-1 flex flex-wrap gap-1.5">
              <Button
                size="small"
                aria-label={t("compareName", { name: version.name })}
                onClick={() => setCompared(version)}
              >
                {t("compare")}
              </Button>
              <Button
                size="small"
                disabled={readOnly}
                aria-label={t("restoreName", { name: version.name })}
                onClick={() => void restore(version)}
              >
                {t("restore")}
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-label={t("deleteName", { name: version.name })}
                onClick={() => void remove(version)}
              >
                {t("delete")}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {compared && versions && (
        <CompareDialog
          session={session}
          catalogue={catalogue}
          versions={versions}
          first={compared}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  );
}

function Saved({ at }: { readonly at: string }) {
  const t = useTranslations("versions");
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(at),
  );
  return <p className="text-xs text-ink-3">{t("saved", { when })}</p>;
}

/** Null until storage has answered. */
function useVersions(design: string) {
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  // Storage is outside React.
  useEffect(() => {
    let left = false;
    void shelf.list(design).then((listed) => {
      if (left) return;
      if (listed.ok) setVersions(listed.value);
      else setTrouble(listed.error);
    });
    return () => {
      left = true;
    };
  }, [design]);
  const reload = async () => {
    const listed = await shelf.list(design);
    if (listed.ok) setVersions(listed.value);
    else setTrouble(listed.error);
  };
  return { versions, trouble, setTrouble, reload };
}
