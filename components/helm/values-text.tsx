"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { cn } from "@/components/ui/cn";
import { Switch } from "@/components/ui/switch";
import { factLabel } from "@/lib/facts/label";
import type { ChartShelf } from "@/lib/helm/charts/shelf";
import { originsOf } from "@/lib/helm/origins/origins-of";
import type { OriginBlock } from "@/lib/helm/origins/types";
import type { HelmRelease } from "@/lib/helm/types";
import type { Session } from "@/lib/session/store";
import type { Topology } from "@/lib/topology/types";
import { createSpeaker } from "@/lib/words/speak";

/** A values file; each part with a bar and words that say whether the design, deploy facts or the chart's needs put it there. */
export function ValuesText({
  session,
  topology,
  release,
  shelf,
}: {
  readonly session: Session;
  readonly topology: Topology;
  readonly release: HelmRelease;
  readonly shelf: ChartShelf;
}) {
  const t = useTranslations("helm");
  const workspace = useStore(session, (state) => state.workspace);
  const [marked, setMarked] = useState(true);
  const blocks = useMemo(
    () => (marked ? originsOf(workspace, topology, release.tier, shelf) : []),
    [marked, workspace, topology, release, shelf],
  );
  return (
    <>
      <Switch label={t("origin.toggle")} checked={marked} onChange={setMarked} />
      {/* Scrolls sideways, so the keyboard must be able to reach it. */}
      <pre
        className="code-block"
        tabIndex={0}
        aria-label={release.fileName}
        role="region"
        data-testid="helm-values"
      >
        {blocks.length === 0 ? release.text : blocks.map((block) => <Block key={block.line} block={block} />)}
      </pre>
    </>
  );
}

function Block({ block }: { readonly block: OriginBlock }) {
  const label = useLabel(block);
  const isStart = block.from === "facts" && block.facts.every(({ state }) => state === "unset");
  return (
    <span
      role="group"
      aria-label={label}
      data-from={block.from}
      className={cn("block border-l-3 pl-2", bars[block.from], isStart && "border-dashed")}
    >
      {/* Said by the group's name; left out when the text is copied. */}
      <span aria-hidden className="block pt-1 font-sans text-[11px] text-ink-3 select-none">
        {label}
      </span>
      {block.text}
    </span>
  );
}

/** Colour and shape of the bar, beside the words: ink for the design, blue for deploy facts, a dotted line for the chart. */
const bars = {
  design: "border-ink-2",
  facts: "border-focus",
  chart: "border-line-2 border-dotted",
} as const;

/** Where a block comes from, in words, with the names of the facts behind it. */
function useLabel({ from, facts }: OriginBlock): string {
  const t = useTranslations("helm");
  const speak = createSpeaker(useLocale());
  const names = facts
    .map(({ id, state }) => t(`origin.fact.${state}`, { name: speak(factLabel(id)) }))
    .join(", ");
  if (from === "chart") return t("origin.chart");
  if (from === "design") return names === "" ? t("origin.design") : t("origin.designAnd", { names });
  return facts.every(({ state }) => state === "unset")
    ? t("origin.start", { names })
    : t("origin.facts", { names });
}
