"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Callout } from "@/components/ui/callout";
import { Tabs } from "@/components/ui/tabs";
import { assertNever } from "@/lib/base/assert";
import { AuthorTools } from "./author-tools";
import { ChangesList } from "./changes-list";
import { CommentForm } from "./comment-form";
import { FindingsSplitList } from "./findings-split-list";
import { ReviewHeader } from "./review-header";
import { useReviewing } from "./review-context";
import { Handover } from "./handover";
import { useComparison } from "./use-comparison";
import { TextDiff } from "./text-diff";
import { Threads } from "./threads";
import { VerdictForm } from "./verdict-form";

const tabs = ["summary", "findings", "yaml", "helm", "talk"] as const;
type TabName = (typeof tabs)[number];

/** The address names the tab, so that a link can lead to it. */
function tabInAddress(): TabName {
  return tabs.find((tab) => location.hash === `#${tab}`) ?? "summary";
}

/** Header, the views of the change, and what can be said of it. */
export function ReviewBody() {
  const t = useTranslations("reviews");
  const { view, draft } = useReviewing();
  const [tab, setTab] = useState<TabName>(tabInAddress);
  const change = useComparison();
  const choose = (next: TabName): void => {
    history.replaceState(null, "", `#${next}`);
    setTab(next);
  };
  const fresh = change?.ok ? change.value.findings.fresh.length : undefined;
  const counts: Partial<Record<TabName, number | undefined>> = {
    findings: fresh,
    talk: view.comments.length,
  };
  return (
    <div className="mx-auto max-w-5xl px-3 pb-16 sm:px-6">
      <ReviewHeader />
      <Tabs
        label={t("tabs.label")}
        tabs={tabs.map((value) => ({ value, label: t(`tabs.${value}`), count: counts[value] }))}
        value={tab}
        onChange={choose}
        panelClassName="py-3"
      >
        {tab === "talk" ? <Threads /> : <Shown tab={tab} change={change} />}
      </Tabs>
      {draft && <CommentForm key={draft.label} draft={draft} />}
      <VerdictForm />
      <Handover />
      {view.me.role === "author" && <AuthorTools />}
    </div>
  );
}

function Shown({
  tab,
  change,
}: {
  readonly tab: Exclude<TabName, "talk">;
  readonly change: ReturnType<typeof useComparison>;
}) {
  const t = useTranslations("reviews");
  const { speak } = useReviewing();
  if (!change) return <p className="text-ink-2">{t("loading")}</p>;
  if (!change.ok) return <Callout tone="warning">{speak(change.error.message)}</Callout>;
  const { changes, findings, yaml, helm } = change.value;
  switch (tab) {
    case "summary":
      return <ChangesList changes={changes} />;
    case "findings":
      return <FindingsSplitList findings={findings} />;
    case "yaml":
      return <TextDiff texts={yaml} on="line" />;
    case "helm":
      return <TextDiff texts={helm} on="helm" />;
    default:
      return assertNever(tab);
  }
}
