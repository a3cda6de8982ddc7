"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { TextComparison } from "@/lib/reviews/compare";
import { ignoring } from "@/lib/reviews/diff/options";
import { DiffRows } from "./diff-rows";
import { PlaceLink } from "./place-link";
import { useReviewing } from "./review-context";
import { isViewed, setViewed, viewedKey } from "./viewed";

/** How texts are shown. beside: old and new beside each other; space, order: what is no difference; all: nothing is folded. */
export type DiffLook = Readonly<Record<"beside" | "space" | "order" | "all", boolean>>;

/** One text with what differs in it; folded where the reader has ticked it as viewed, or folded all. */
export function TextSection({
  text,
  on,
  look,
  folding,
}: {
  readonly text: TextComparison;
  readonly on: "line" | "helm";
  readonly look: DiffLook;
  readonly folding: { readonly folded: boolean; readonly count: number };
}) {
  const t = useTranslations("reviews");
  const { token } = useReviewing();
  const { tier } = text;
  const key = viewedKey(token, on, text);
  const [viewed, setTick] = useState(() => isViewed(key));
  const [open, setOpen] = useState(folding.count === 0 ? !viewed : !folding.folded);
  const { space, order } = look;
  const lines = useMemo(() => ignoring(text.lines, { space, order }), [text.lines, space, order]);
  const count = (is: "added" | "removed") => lines.filter((line) => line.is === is).length;
  const tick = (now: boolean): void => {
    setViewed(key, now);
    setTick(now);
    setOpen(!now);
  };
  return (
    <section
      className="mb-4 rounded-md border border-line bg-surface"
      aria-label={tier}
      data-at={tier}
      tabIndex={-1}
    >
      <header className="flex flex-wrap items-center gap-2 px-3 py-1.5">
        <button
          type="button"
          aria-expanded={open}
          className="flex items-center gap-1.5 font-mono font-semibold"
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden>{open ? "▾" : "▸"}</span>
          {tier}
        </button>
        <span className="text-sm tabular-nums text-ink-2">
          +{count("added")} −{count("removed")}
        </span>
        <PlaceLink tab={on === "line" ? "yaml" : "helm"} at={tier} label={tier} />
        <label className="ml-auto flex min-h-7 items-center gap-1.5">
          <input type="checkbox" checked={viewed} onChange={(event) => tick(event.target.checked)} />
          {t("viewed")}
        </label>
      </header>
      {open && <DiffRows tier={tier} lines={lines} on={on} look={look} />}
    </section>
  );
}
