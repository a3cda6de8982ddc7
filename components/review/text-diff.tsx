"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import type { TextComparison } from "@/lib/reviews/compare";
import type { ComparedLine } from "@/lib/reviews/diff/lines";
import { mayTalk, useReviewing } from "./review-context";

/** Texts by tier, one below the other: what differs with three lines around it, the rest folded. */
export function TextDiff({
  texts,
  on,
}: {
  readonly texts: readonly TextComparison[];
  readonly on: "line" | "helm";
}) {
  return texts.map(({ tier, lines }) => (
    <section key={tier} className="mb-4" aria-label={tier}>
      <h2 className="mb-1 font-mono font-semibold">{tier}</h2>
      <Lines tier={tier} lines={lines} on={on} />
    </section>
  ));
}

type Run = { readonly start: number; readonly lines: readonly ComparedLine[]; readonly shown: boolean };

/** Lines in runs that are shown and runs that are folded. */
function runsOf(lines: readonly ComparedLine[], context = 3): readonly Run[] {
  const near = new Set<number>();
  for (const [index, { is }] of lines.entries())
    if (is !== "same") for (let at = index - context; at <= index + context; at++) near.add(at);
  const runs: { start: number; lines: ComparedLine[]; shown: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const shown = near.has(index);
    const last = runs.at(-1);
    if (last?.shown === shown) last.lines.push(line);
    else runs.push({ start: index, lines: [line], shown });
  }
  return runs;
}

type LinesProps = {
  readonly tier: string;
  readonly lines: readonly ComparedLine[];
  readonly on: "line" | "helm";
};

function Lines({ tier, lines, on }: LinesProps) {
  const t = useTranslations("reviews");
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  if (lines.every(({ is }) => is === "same") && !unfolded.has(0))
    return (
      <p className="text-ink-2">
        {t("sameText")}{" "}
        <button type="button" className="underline" onClick={() => setUnfolded(new Set([0]))}>
          {t("unchanged", { count: lines.length })}
        </button>
      </p>
    );
  return (
    <div className="overflow-x-auto rounded-md border border-line bg-surface font-mono text-[12px]">
      {runsOf(lines).map((run) =>
        run.shown || unfolded.has(run.start) ? (
          run.lines.map((line) => (
            <DiffRow key={`${line.before}-${line.after}`} tier={tier} line={line} on={on} />
          ))
        ) : (
          <button
            key={run.start}
            type="button"
            className="block w-full bg-surface-2 px-3 py-1 text-left font-sans text-ink-2 hover:text-ink"
            onClick={() => setUnfolded(new Set([...unfolded, run.start]))}
          >
            {t("unchanged", { count: run.lines.length })}
          </button>
        ),
      )}
    </div>
  );
}

function DiffRow({
  tier,
  line,
  on,
}: {
  readonly tier: string;
  readonly line: ComparedLine;
  readonly on: "line" | "helm";
}) {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  const { is, text, before, after } = line;
  const talk = after !== null && mayTalk(reviewing);
  return (
    <div
      className={cn("flex w-max min-w-full", is === "added" && "bg-added", is === "removed" && "bg-removed")}
    >
      {talk ? (
        <button
          type="button"
          className="w-11 shrink-0 pr-2 text-right text-ink-2 underline decoration-line-2 hover:text-ink"
          aria-label={t("commentOnLine", { line: after })}
          onClick={() =>
            reviewing.setDraft({
              place: { on, tier, line: after },
              label: `${tier}:${after}`,
              line: on === "line" ? { tier, before: text, after: text } : null,
            })
          }
        >
          {after}
        </button>
      ) : (
        <span className="w-11 shrink-0 pr-2 text-right text-ink-2">{after ?? before}</span>
      )}
      <span className="w-4 shrink-0 text-center">{is === "added" ? "+" : is === "removed" ? "−" : ""}</span>
      <span className="pr-3 whitespace-pre">{text}</span>
    </div>
  );
}
