"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { download } from "@/components/ui/download";
import { SelectField } from "@/components/ui/select";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { summaryMarkdown } from "@/lib/picture/summary";
import { withNotes } from "@/lib/picture/with-notes";
import type { Session } from "@/lib/session/store";
import { topologyMermaid } from "@/lib/topology/mermaid";
import { createSpeaker } from "@/lib/words/speak";
import { PrintSheet } from "./print-sheet";
import { themeShown, type PictureTheme } from "./theme-shown";
import { toPng } from "./to-png";
import { usePicture } from "./use-picture";

const themes = ["light", "dark"] as const;

/** The graph as a picture to take away: SVG, PNG, the clipboard, Mermaid, Markdown, paper. */
export function PictureDialog({
  session,
  catalogue,
  onClose,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}) {
  const t = useTranslations("picture");
  const locale = useLocale();
  const [theme, setTheme] = useState<PictureTheme>(themeShown);
  const [said, setSaid] = useState("");
  const [printing, setPrinting] = useState(false);
  const svg = usePicture(session, catalogue, theme);
  const { workspace, topology, judgement } = session.getState();
  const name = workspace.name || "design";
  const notes = workspace.notes.map(({ text }) => text);
  const markdown = () =>
    summaryMarkdown(name, topology, judgement?.findings ?? [], notes, createSpeaker(locale));

  async function png(use: (blob: Blob) => Promise<void> | void): Promise<void> {
    const blob = svg === null ? null : await toPng(svg);
    if (blob) await use(blob);
    else setSaid(t("tooLarge"));
  }

  async function copied(write: () => Promise<void>): Promise<void> {
    try {
      await write();
      setSaid(t("copied"));
    } catch {
      setSaid(t("notCopied"));
    }
  }

  const copyText = (text: string) => void copied(() => navigator.clipboard.writeText(text));
  return (
    <Dialog
      open
      size="large"
      title={t("title")}
      description={t("contents")}
      onClose={onClose}
      actions={
        <>
          <output className="mr-auto self-center text-ink-2">{said}</output>
          <Button onClick={() => download(`${name}.md`, markdown(), "text/markdown")}>{t("markdown")}</Button>
          <Button
            disabled={svg === null}
            onClick={() => void png((blob) => download(`${name}.png`, blob, "image/png"))}
          >
            {t("png")}
          </Button>
          <Button
            variant="primary"
            disabled={svg === null}
            onClick={() => svg !== null && download(`${name}.svg`, svg, "image/svg+xml")}
          >
            {t("svg")}
          </Button>
        </>
      }
    >
      <div className="mb-3 flex flex-wrap items-end gap-2">
        <SelectField
          label={t("theme")}
          value={theme}
          options={themes.map((value) => ({ value, label: t(value) }))}
          onChange={setTheme}
          className="mr-auto w-36"
        />
        <Button
          disabled={svg === null}
          onClick={() =>
            void copied(() =>
              png((blob) => navigator.clipboard.write([new ClipboardItem({ "image/png": blob })])),
            )
          }
        >
          {t("copy")}
        </Button>
        <Button onClick={() => copyText(withNotes(topologyMermaid(topology), notes))}>
          {t("copyMermaid")}
        </Button>
        <Button onClick={() => copyText(markdown())}>{t("copyMarkdown")}</Button>
        <Button disabled={svg === null} onClick={() => setPrinting(true)}>
          {t("print")}
        </Button>
      </div>
      {printing && svg !== null && (
        <PrintSheet session={session} svg={svg} theme={theme} onDone={() => setPrinting(false)} />
      )}
      {svg === null ? (
        <p role="status">{t("drawing")}</p>
      ) : (
        // oxlint-disable-next-line nextjs/no-img-element -- drawn here and now, not a file of the server's
        <img
          data-testid="picture"
          alt={t("alt", { name })}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          className="max-h-[46vh] w-full rounded-md border border-line object-contain"
        />
      )}
    </Dialog>
  );
}
