"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useRef, useState, type DragEvent } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { CodeText } from "@/components/ui/code-text";
import { Dialog } from "@/components/ui/dialog";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { CustomBuild } from "@/lib/catalogue/types";
import { maxTierBytes } from "@/lib/workspace/limits";
import { parseManifest, type BuildManifest } from "@/lib/workspace/parse-manifest";
import { createSpeaker } from "@/lib/words/speak";

/** Takes a builder's manifest, pasted, chosen or dropped: what it links is what the tiers' collector has. */
export function BuildDialog({
  catalogue,
  build,
  onUse,
  onClose,
}: {
  readonly catalogue: Catalogue;
  /** What the tiers run now, where that was built by somebody. */
  readonly build: CustomBuild | null;
  readonly onUse: (manifest: BuildManifest) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("designer.build");
  const id = useId();
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const parsed = useMemo(() => (text.trim() === "" ? null : parseManifest(text)), [text]);

  async function read(file: File | undefined): Promise<void> {
    // Larger than any text is: it is no manifest, and need not be read to be refused.
    if (file) setText(file.size > maxTierBytes ? "-" : await file.text());
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  }

  return (
    <Dialog
      open
      title={t("title")}
      description={t("description")}
      onClose={onClose}
      initialFocus={area}
      actions={
        <>
          <Button onClick={() => chooser.current?.click()}>{t("choose")}</Button>
          <Button
            variant="primary"
            disabled={!parsed?.ok}
            onClick={() => {
              if (parsed?.ok) onUse(parsed.value);
            }}
          >
            {t("use")}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is one way; pasting and choosing do the same */}
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label className="block text-ink-2" htmlFor={id}>
          {t("label")}
        </label>
        <textarea
          id={id}
          ref={area}
          className="input mt-1 block !h-48 w-full resize-y py-1.5 font-mono text-xs"
          spellCheck={false}
          placeholder={t("placeholder")}
          aria-describedby={`${id}-said`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".yaml,.yml"
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <div id={`${id}-said`} className="mt-2" aria-live="polite">
          {parsed === null && build !== null && (
            <p className="text-ink-3">{t("now", { name: build.name })}</p>
          )}
          {parsed?.ok && <Summary manifest={parsed.value} catalogue={catalogue} />}
          {parsed && !parsed.ok && <Faults faults={parsed.error} />}
        </div>
      </div>
    </Dialog>
  );
}

/** What the manifest brings, and what of it nobody but its author knows. */
function Summary({
  manifest: { build, collector },
  catalogue,
}: {
  readonly manifest: BuildManifest;
  readonly catalogue: Catalogue;
}) {
  const t = useTranslations("designer.build");
  const known = new Set(catalogue.components.map(({ module }) => module));
  const strangers = build.modules.filter((module) => !known.has(module));
  return (
    <Callout title={build.name}>
      <p>{t("links", { count: build.modules.length, collector: collector ?? "none" })}</p>
      {strangers.length > 0 && (
        <p className="break-words">
          {t("strangers", { count: strangers.length, modules: strangers.slice(0, 5).join(", ") })}
        </p>
      )}
    </Callout>
  );
}

function Faults({
  faults,
}: {
  readonly faults: Extract<ReturnType<typeof parseManifest>, { ok: false }>["error"];
}) {
  const t = useTranslations("designer.build");
  const speak = createSpeaker(useLocale());
  return (
    <Callout tone="error" title={t("wrong")}>
      <ul>
        {faults.slice(0, 8).map(({ line, message }) => (
          <li key={`${line} ${message.id}`}>
            {t("line", { line })} <CodeText text={speak(message)} />
          </li>
        ))}
      </ul>
    </Callout>
  );
}
