"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { whenLoaded } from "@/components/ui/when-loaded";
import { FindingsPanel } from "@/components/findings/findings-panel";
import { Tabs } from "@/components/ui/tabs";
import { assertNever } from "@/lib/base/assert";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Session } from "@/lib/session/store";
import { goToFinding } from "./findings-walk";
import { type DockTab, dockTabs, ui, useUi } from "./ui-state";
import { useNarrow } from "./use-narrow";
import { YamlPane } from "./yaml-pane-loaded";

// Only what is looked at is loaded; findings are what everybody looks at first.
const HelmPane = whenLoaded(() => import("@/components/helm/helm-pane").then((module) => module.HelmPane));
const Inspector = whenLoaded(() =>
  import("@/components/inspector/inspector").then((module) => module.Inspector),
);

/** The side panel: one tab of findings, inspector, YAML and Helm values. */
export function Dock({ session, catalogue }: { readonly session: Session; readonly catalogue: Catalogue }) {
  const t = useTranslations("designer");
  const dock = useUi((state) => state.dock);
  const yamlBelow = useUi((state) => state.yamlBelow);
  const count = useStore(session, (state) => state.judgement?.findings.length ?? 0);
  const tabs = dockTabs.filter((tab) => !(tab === "yaml" && yamlBelow));
  const narrow = useNarrow();
  const pane = <Pane tab={dock} session={session} catalogue={catalogue} />;
  return (
    <aside className="h-full min-h-0 bg-surface" aria-label={t("dock")}>
      {narrow ? (
        pane
      ) : (
        <Tabs
          label={t("dock")}
          tabs={tabs.map((tab) => ({
            value: tab,
            label: t(tab),
            count: tab === "findings" ? count : undefined,
          }))}
          value={dock}
          onChange={ui.show}
          className="h-full"
        >
          {pane}
        </Tabs>
      )}
    </aside>
  );
}

function Pane({
  tab,
  session,
  catalogue,
}: {
  readonly tab: DockTab;
  readonly session: Session;
  readonly catalogue: Catalogue;
}) {
  const finding = useUi((state) => state.finding);
  switch (tab) {
    case "findings":
      return (
        <FindingsPanel
          session={session}
          active={finding}
          onActivate={(next) => goToFinding(session, next)}
          onAskCollector={() => ui.open("opinion")}
        />
      );
    case "inspect":
      return <Inspector session={session} catalogue={catalogue} />;
    case "yaml":
      return <YamlPane session={session} catalogue={catalogue} />;
    case "helm":
      return <HelmPane session={session} />;
    default:
      return assertNever(tab);
  }
}
