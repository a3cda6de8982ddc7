"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { Signal } from "@/lib/catalogue/types";
import type { MarkedNode } from "@/lib/reviews/diff/graph";
import { markShapes } from "./mark-shapes";
import { PlaceLink } from "./place-link";
import { mayTalk, useReviewing } from "./review-context";

/** One component where it stands in a pipeline; how it differs in words; a comment on it for whoever may. */
export function GraphNode({
  tier,
  lane,
  signal,
  node: { id, kind, is, path, settings, was },
}: {
  readonly tier: string;
  readonly lane: string;
  /** Of the pipeline it stands in; null outside of one. */
  readonly signal: Signal | null;
  readonly node: MarkedNode;
}) {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  const at = `${tier}/${lane}/${kind}/${id}`;
  const differs = settings > 0 || was === null ? t("settingsDiffer", { count: settings }) : null;
  const said = is === "changed" ? differs : is === "same" ? null : t(`kind.${is}`);
  return (
    <div
      data-at={at}
      data-mark={is}
      tabIndex={-1}
      {...(is === "same" ? {} : { "data-change": "" })}
      className={cn("relative min-h-10 overflow-hidden rounded-[7px] border py-1 pr-2 pl-3", markShapes[is])}
    >
      {signal !== null && (
        <span aria-hidden className={cn("absolute inset-y-0 left-0 w-[3px]", edges[signal])} />
      )}
      <p className="font-semibold break-all">{id}</p>
      <p className="flex flex-wrap items-center gap-1 text-xs text-ink-2 no-underline">
        {was !== null && <span className="break-all">{t("wasCalled", { name: was })}</span>}
        {said}
        <PlaceLink tab="graph" at={at} label={id} />
        {is !== "removed" && path.length > 0 && mayTalk(reviewing) && (
          <button
            type="button"
            className="ml-auto underline hover:text-ink"
            aria-label={t("commentOn", { place: `${tier} ${id}` })}
            onClick={() =>
              reviewing.setDraft({
                place: { on: "path", tier, path: [...path] },
                label: `${tier} · ${id}`,
                line: null,
              })
            }
          >
            {t("comment")}
          </button>
        )}
      </p>
    </div>
  );
}

const edges: Readonly<Record<Signal, string>> = {
  traces: "bg-traces",
  metrics: "bg-metrics",
  logs: "bg-logs",
  profiles: "bg-profiles",
};
