"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { ComparedLine } from "@/lib/reviews/diff/lines";
import type { Pair } from "@/lib/reviews/diff/options";
import { mayTalk, useReviewing } from "./review-context";
import type { ReactNode } from "react";
import { ThreadsAt } from "./threads";

type RowProps = {
  readonly tier: string;
  readonly pair: Pair;
  readonly on: "line" | "helm";
  readonly beside: boolean;
};

/** One line, or two beside each other, and what was said of it. The number of a line of the newer text is the button to comment. */
export function DiffRow({ tier, pair: { left, right }, on, beside }: RowProps) {
  const line = right?.after ?? null;
  const at = line === null ? undefined : `${tier} ${line}`;
  return (
    <>
      <div data-at={at} tabIndex={-1} className={cn("flex", beside ? "divide-x divide-line" : "")}>
        {beside ? (
          <>
            <Half>{left && <Side tier={tier} line={left} on={on} side="left" />}</Half>
            <Half>{right && <Side tier={tier} line={right} on={on} side="right" />}</Half>
          </>
        ) : (
          <Side tier={tier} line={right ?? left} on={on} side={right ? "right" : "left"} />
        )}
      </div>
      {line !== null && <ThreadsAt tier={tier} line={line} on={on} />}
    </>
  );
}

function Half({ children }: { readonly children: ReactNode }) {
  return <div className="w-1/2 overflow-x-auto">{children}</div>;
}

function Side({
  tier,
  line,
  on,
  side,
}: {
  readonly tier: string;
  readonly line: ComparedLine | null;
  readonly on: "line" | "helm";
  readonly side: "left" | "right";
}) {
  if (!line) return null;
  const { is, text, before, after } = line;
  return (
    <div
      className={cn("flex w-max min-w-full", is === "added" && "bg-added", is === "removed" && "bg-removed")}
    >
      {side === "right" && after !== null ? (
        <Number tier={tier} line={after} text={text} on={on} />
      ) : (
        <span className="w-11 shrink-0 pr-2 text-right text-ink-2">{before}</span>
      )}
      <span className="w-4 shrink-0 text-center">{is === "added" ? "+" : is === "removed" ? "−" : ""}</span>
      <span className="pr-3 whitespace-pre">{text}</span>
    </div>
  );
}

function Number({
  tier,
  line,
  text,
  on,
}: {
  readonly tier: string;
  readonly line: number;
  readonly text: string;
  readonly on: "line" | "helm";
}) {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  if (!mayTalk(reviewing)) return <span className="w-11 shrink-0 pr-2 text-right text-ink-2">{line}</span>;
  const suggested = on === "line" ? { tier, before: text, after: text } : null;
  return (
    <button
      type="button"
      className="w-11 shrink-0 pr-2 text-right text-ink-2 underline decoration-line-2 hover:text-ink"
      aria-label={t("commentOnLine", { line })}
      onClick={() =>
        reviewing.setDraft({ place: { on, tier, line }, label: `${tier}:${line}`, line: suggested })
      }
    >
      {line}
    </button>
  );
}
