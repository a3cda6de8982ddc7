"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { cn } from "@/components/ui/cn";
import { compareLines, type ComparedLine } from "@/lib/reviews/diff/lines";

/** One tier's text in both versions, a line a row; stretches that are alike are folded to their number. */
export function ComparedText({
  tier,
  before,
  after,
  title,
}: {
  readonly tier: string;
  /** Left out: the text of the tier. */
  readonly title?: string;
  readonly before: string;
  readonly after: string;
}) {
  const t = useTranslations("versions");
  const runs = useMemo(() => runsOf(compareLines(before, after)), [before, after]);
  return (
    <section aria-label={title ?? t("text", { tier })} className="mb-3">
      <h3 className="mb-1 font-semibold">{title ?? t("text", { tier })}</h3>
      {before === after ? (
        <p className="text-ink-2">{t("sameText")}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it
        <div tabIndex={0} className="overflow-x-auto rounded-md border border-line font-mono text-xs">
          <div className="w-max min-w-full">
            {runs.map((run) =>
              run.folded ? (
                <p key={run.start} className="bg-surface-2 px-3 py-0.5 font-sans text-ink-2">
                  {t("folded", { count: run.lines.length })}
                </p>
              ) : (
                run.lines.map((line) => <Line key={`${line.before} ${line.after}`} line={line} />)
              ),
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: ComparedLine }) {
  return (
    <p
      className={cn(
        "px-3 whitespace-pre",
        line.is === "added" && "bg-added",
        line.is === "removed" && "bg-removed",
      )}
    >
      <span aria-hidden>{line.is === "added" ? "+ " : line.is === "removed" ? "- " : "  "}</span>
      {line.text}
    </p>
  );
}

type Run = { readonly start: number; readonly folded: boolean; readonly lines: readonly ComparedLine[] };

function runsOf(lines: readonly ComparedLine[], context = 3): readonly Run[] {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ is }) => is !== "same"),
  );
  const runs: { start: number; folded: boolean; lines: ComparedLine[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1);
    const folded = near[index] !== true;
    if (last?.folded === folded) last.lines.push(line);
    else runs.push({ start: index, folded, lines: [line] });
  }
  return runs;
}
