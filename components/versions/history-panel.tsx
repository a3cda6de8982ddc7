"use client";

import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { CloseIcon } from "@/components/ui/icons";
import { Tabs } from "@/components/ui/tabs";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Session } from "@/lib/session/store";
import { StepList } from "./step-list";
import { VersionList } from "./version-list";

/** Beside the canvas: every step since the design was opened, and the versions that were given a name. */
export function HistoryPanel({
  session,
  catalogue,
  onClose,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}) {
  const t = useTranslations("versions");
  const design = useSearchParams().get("id");
  const [tab, setTab] = useState<"steps" | "versions">("steps");
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere in it
    <section
      aria-label={t("title")}
      className="absolute top-2 bottom-2 left-[212px] z-20 flex w-[340px] max-w-[calc(100vw-16px)] flex-col rounded-xl border border-line-2 bg-surface shadow-lift max-[899px]:left-2"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="flex items-center px-3 pt-2">
        <h2 className="flex-1 font-semibold">{t("title")}</h2>
        <button
          type="button"
          aria-label={t("close")}
          // The panel was asked for: the keyboard follows it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className="inline-flex size-7 items-center justify-center rounded-md text-ink-2 hover:bg-surface-2 hover:text-ink"
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      <Tabs
        label={t("title")}
        tabs={[
          { value: "steps", label: t("steps") },
          { value: "versions", label: t("versions") },
        ]}
        value={tab}
        onChange={setTab}
        className="min-h-0 flex-1"
        panelClassName="min-h-0 flex-1 overflow-y-auto px-3 py-2"
      >
        {tab === "steps" ? (
          <StepList session={session} />
        ) : design === null ? (
          <p className="text-ink-2">{t("notKept")}</p>
        ) : (
          <VersionList session={session} catalogue={catalogue} design={design} />
        )}
      </Tabs>
    </section>
  );
}
