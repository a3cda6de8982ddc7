"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ComparedLine } from "@/lib/reviews/diff/lines";
import { paired, type Pair } from "@/lib/reviews/diff/options";
import { DiffRow } from "./diff-row";
import { placeOf } from "./place-link";
import type { DiffLook } from "./text-section";

type Run = { readonly start: number; readonly rows: readonly Pair[]; readonly shown: boolean };

/** The lines of one text, in runs: what differs and what stands near it, the rest as a button that shows it. */
export function DiffRows({
  tier,
  lines,
  on,
  look,
}: {
  readonly tier: string;
  readonly lines: readonly ComparedLine[];
  readonly on: "line" | "helm";
  readonly look: DiffLook;
}) {
  const t = useTranslations("reviews");
  // The page draws itself again when the address changes.
  const place = placeOf(location.hash);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => (look.beside ? paired(lines) : lines.map(alone)), [lines, look.beside]);
  const named = rows.findIndex(({ right }) => right !== null && `${tier} ${right.after ?? ""}` === place.at);
  const runs = runsOf(rows, look.all);
  const same = lines.every(({ is }) => is === "same");
  const isOpen = ({ start, rows: { length } }: Run) =>
    unfolded.has(start) || (named >= start && named < start + length);
  return (
    <>
      {same && <p className="border-t border-line px-3 py-1.5 text-ink-2">{t("sameText")}</p>}
      <div className="overflow-x-auto border-t border-line font-mono text-[12px]">
        {runs.map((run, index) =>
          run.shown || isOpen(run) ? (
            <div
              key={run.start}
              {...(run.shown && !look.all && !same ? { "data-change": "", tabIndex: -1 } : {})}
              className={look.beside ? "min-w-[720px]" : "w-max min-w-full"}
            >
              {run.rows.map((pair) => (
                <DiffRow key={keyOf(pair)} tier={tier} pair={pair} on={on} beside={look.beside} />
              ))}
            </div>
          ) : (
            <button
              key={run.start}
              type="button"
              className="sticky left-0 block w-full bg-surface-2 px-3 py-1 text-left font-sans text-ink-2 hover:text-ink"
              onClick={() => setUnfolded(new Set([...unfolded, run.start]))}
            >
              {t("unchanged", { count: run.rows.length })}
              <span className="sr-only"> {index + 1}</span>
            </button>
          ),
        )}
      </div>
    </>
  );
}

/** A line below the other: each on its own side. */
function alone(line: ComparedLine): Pair {
  if (line.is === "same") return { left: line, right: line };
  return line.is === "added" ? { left: null, right: line } : { left: line, right: null };
}

function keyOf({ left, right }: Pair): string {
  return `${left?.before ?? ""}-${right?.after ?? ""}`;
}

/** Rows in runs that are shown and runs that are folded; `all`: everything is shown. */
function runsOf(rows: readonly Pair[], all: boolean, context = 3): readonly Run[] {
  const near = new Set<number>();
  for (const [index, { left, right }] of rows.entries())
    if (left !== right) for (let at = index - context; at <= index + context; at++) near.add(at);
  const runs: { start: number; rows: Pair[]; shown: boolean }[] = [];
  for (const [index, row] of rows.entries()) {
    const shown = all || near.has(index);
    const last = runs.at(-1);
    if (last?.shown === shown) last.rows.push(row);
    else runs.push({ start: index, rows: [row], shown });
  }
  return runs;
}
