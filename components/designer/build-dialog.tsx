"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { CodeText } from "@/components/ui/code-text";
import { TextDialog } from "@/components/ui/text-dialog";
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
  const [text, setText] = useState("");
  const parsed = useMemo(() => (text.trim() === "" ? null : parseManifest(text)), [text]);

  async function read(file: File | undefined): Promise<void> {
    // Larger than any text is: it is no manifest, and need not be read to be refused.
    if (file) setText(file.size > maxTierBytes ? "-" : await file.text());
  }

  return (
    <TextDialog
      title={t("title")}
      description={t("description")}
      label={t("label")}
      placeholder={t("placeholder")}
      text={text}
      onText={setText}
      files={{ label: t("choose"), accept: ".yaml,.yml", onFiles: ([file]) => void read(file) }}
      confirm={{
        label: t("use"),
        disabled: !parsed?.ok,
        onConfirm: () => {
          if (parsed?.ok) onUse(parsed.value);
        },
      }}
      onClose={onClose}
    >
      {parsed === null && build !== null && <p className="text-ink-3">{t("now", { name: build.name })}</p>}
      {parsed?.ok && <Summary manifest={parsed.value} catalogue={catalogue} />}
      {parsed && !parsed.ok && <Faults faults={parsed.error} />}
    </TextDialog>
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
