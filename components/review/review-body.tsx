"use client";

import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Tabs } from "@/components/ui/tabs";
import { assertNever } from "@/lib/base/assert";
import type { Comparison } from "@/lib/reviews/compare";
import { AuthorTools } from "./author-tools";
import { ActionBar } from "./action-bar";
import { ChangesList } from "./changes-list";
import { CommentForm } from "./comment-form";
import { GraphView } from "./graph-view";
import { FindingsSplitList } from "./findings-split-list";
import { ReviewHeader } from "./review-header";
import { useReviewing } from "./review-context";
import { Handover } from "./handover";
import { tabs, type TabName } from "./place-link";
import { useComparison } from "./use-comparison";
import { usePlace } from "./use-place";
import { TextDiff } from "./text-diff";
import { Threads } from "./threads";
import { VerdictForm } from "./verdict-form";

/** Header, the views of the change, and what can be said of it. */
export function ReviewBody() {
  const t = useTranslations("reviews");
  const { view, draft } = useReviewing();
  const change = useComparison();
  const [{ tab }, choose] = usePlace(change !== undefined);
  const counts = countsOf(change?.ok ? change.value : null, view.comments.length);
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
      <ActionBar />
      {view.me.role === "author" && <AuthorTools />}
    </div>
  );
}

/** What stands behind the names of the tabs: how much there is to look at. */
function countsOf(change: Comparison | null, comments: number): Partial<Record<TabName, number>> {
  if (!change) return { talk: comments };
  const { changes, findings, yaml, helm } = change;
  return {
    summary: changes.length,
    findings: findings.fresh.length,
    yaml: differing(yaml),
    helm: differing(helm),
    talk: comments,
  };
}

function differing(texts: Comparison["yaml"]): number {
  return texts.filter(({ lines }) => lines.some(({ is }) => is !== "same")).length;
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
  const { changes, graph, findings, yaml, helm } = change.value;
  switch (tab) {
    case "summary":
      return <ChangesList changes={changes} />;
    case "graph":
      return <GraphView graph={graph} />;
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
