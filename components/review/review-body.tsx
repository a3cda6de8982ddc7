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
import { tabs, type TabName } from "./place-link";
import { SideColumn } from "./side-column";
import { useComparison } from "./use-comparison";
import { usePlace } from "./use-place";
import { TextDiff } from "./text-diff";
import { Threads } from "./threads";

/** Header, the views of the change with what can be said of it, and beside them how it stands. */
export function ReviewBody() {
  const t = useTranslations("reviews");
  const { view, draft } = useReviewing();
  const change = useComparison();
  const [{ tab: asked }, choose] = usePlace(change !== undefined);
  const isAuthor = view.me.role === "author";
  const tab = asked === "manage" && !isAuthor ? "summary" : asked;
  const comparison = change?.ok ? change.value : null;
  const counts = countsOf(comparison, view.comments.length);
  return (
    <div className="mx-auto max-w-[72rem] px-3 pb-20 sm:px-6">
      <ReviewHeader />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <Tabs
          label={t("tabs.label")}
          tabs={tabs
            .filter((value) => value !== "manage" || isAuthor)
            .map((value) => ({ value, label: t(`tabs.${value}`), count: counts[value] }))}
          value={tab}
          onChange={choose}
          className="min-w-0"
          panelClassName="py-4"
        >
          <Panel tab={tab} change={change} />
          {draft && <CommentForm key={draft.label} draft={draft} />}
        </Tabs>
        <div className="lg:mt-[39px] lg:border-t lg:border-line lg:pt-4 lg:pl-5">
          <SideColumn change={comparison} />
        </div>
      </div>
      <ActionBar />
    </div>
  );
}

function Panel({
  tab,
  change,
}: {
  readonly tab: TabName;
  readonly change: ReturnType<typeof useComparison>;
}) {
  if (tab === "talk") return <Threads />;
  return tab === "manage" ? <AuthorTools /> : <Shown tab={tab} change={change} />;
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
  readonly tab: Exclude<TabName, "talk" | "manage">;
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
