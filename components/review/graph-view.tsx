"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { SignalTile } from "@/components/ui/signal-tile";
import type { GraphChange, MarkedHop, MarkedLane, MarkedNode, MarkedTier } from "@/lib/reviews/diff/graph";
import { ChangeSteps } from "./change-steps";
import { GraphNode } from "./graph-node";
import { markShapes } from "./mark-shapes";
import { PlaceLink } from "./place-link";
import { mayTalk, useReviewing } from "./review-context";

const marks = ["added", "removed", "changed", "moved"] as const;

/** Both sides of the change as one picture: tiers in the order data takes them, the hops between, what differs marked in words and shape. */
export function GraphView({ graph: { tiers, hops } }: { readonly graph: GraphChange }) {
  const t = useTranslations("reviews");
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <ul className="flex flex-wrap gap-2 text-sm" aria-label={t("legend")}>
          {marks.map((mark) => (
            <li key={mark} className={cn("rounded-md border px-2", markShapes[mark])}>
              {t(`kind.${mark}`)}
            </li>
          ))}
        </ul>
        <ChangeSteps />
      </div>
      {tiers.map((tier) => (
        <div key={tier.id}>
          <Tier tier={tier} />
          {hops
            .filter((hop) => hop.tier === tier.id)
            .map((hop) => (
              <HopPlate key={hop.id} hop={hop} />
            ))}
        </div>
      ))}
    </>
  );
}

function Tier({ tier: { id, is, lanes, extensions } }: { readonly tier: MarkedTier }) {
  const t = useTranslations("reviews");
  return (
    <section aria-label={id} className="rounded-[10px] border border-line-2 bg-paper p-2">
      <h2 className="mb-1.5 flex items-center gap-2 px-1 font-mono font-semibold">
        {id}
        {is !== "same" && <span className="font-sans text-sm font-normal text-ink-2">{t(`kind.${is}`)}</span>}
      </h2>
      {lanes.map((lane) => (
        <Lane key={lane.id} tier={id} lane={lane} />
      ))}
      {extensions.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-1.5" aria-label={t("extensions")} role="group">
          {extensions.map((node) => (
            <GraphNode key={node.id} tier={id} lane="extensions" signal={null} node={node} />
          ))}
        </div>
      )}
    </section>
  );
}

function Lane({ tier, lane }: { readonly tier: string; readonly lane: MarkedLane }) {
  const t = useTranslations("reviews");
  const { id, signal, is, receivers, processors, exporters } = lane;
  const columns: readonly (readonly MarkedNode[])[] = [receivers, processors, exporters];
  return (
    <div
      role="group"
      aria-label={t("lane", { tier, id })}
      className="mb-2 rounded-md border border-line bg-surface p-2"
    >
      <h3 className="mb-1.5 flex items-center gap-1.5 text-sm font-medium">
        <SignalTile signal={signal} /> {id}
        {is !== "same" && <span className="font-normal text-ink-2">{t(`kind.${is}`)}</span>}
      </h3>
      <div className="grid gap-x-6 gap-y-1.5 sm:grid-cols-3">
        {columns.map((nodes, column) => (
          <ol
            key={column === 0 ? "in" : column === 1 ? "through" : "out"}
            className="relative grid content-start gap-1.5"
          >
            {column > 0 && (
              <span aria-hidden className="absolute top-2 -left-[18px] text-ink-3 max-sm:hidden">
                →
              </span>
            )}
            {nodes.map((node) => (
              <li key={node.id}>
                <GraphNode tier={tier} lane={id} signal={signal} node={node} />
              </li>
            ))}
          </ol>
        ))}
      </div>
    </div>
  );
}

function HopPlate({ hop }: { readonly hop: MarkedHop }) {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  const { id, from, to, protocol, tls, heard, is } = hop;
  const way = t("hopWay", { protocol, tls: tls === null ? "unknown" : tls ? "yes" : "no" });
  return (
    <div
      data-at={id}
      tabIndex={-1}
      {...(is === "same" ? {} : { "data-change": "" })}
      className={cn(
        "mx-auto my-2 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-md border px-3 py-1.5",
        markShapes[is],
      )}
    >
      <span aria-hidden>↓</span>
      <span className="font-mono text-[12px] break-all">
        {from} → {to}
      </span>
      <span className="text-sm text-ink-2">{way}</span>
      {!heard && <span className="text-sm text-error">{t("unheard")}</span>}
      {is !== "same" && <span className="text-sm">{t(`kind.${is}`)}</span>}
      <PlaceLink tab="graph" at={id} label={id} />
      {is !== "removed" && mayTalk(reviewing) && (
        <Button
          size="small"
          onClick={() => reviewing.setDraft({ place: { on: "hop", hop: id }, label: id, line: null })}
        >
          {t("commentOnHop")}
        </Button>
      )}
    </div>
  );
}
