"use client";

import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { SidePanel } from "@/components/ui/side-panel";
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
    <SidePanel title={t("title")} close={t("close")} onClose={onClose}>
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
    </SidePanel>
  );
}
