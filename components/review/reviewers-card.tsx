"use client";

import { useTranslations } from "next-intl";
import type { ShownVerdict } from "@/lib/reviews/http/view-review";
import { Markdown } from "./markdown";
import { useReviewing } from "./review-context";
import { SideCard } from "./side-card";

/** Everyone who has said something, with their newest verdict, and why it no longer counts where it does not. */
export function ReviewersCard() {
  const t = useTranslations("reviews");
  const { view } = useReviewing();
  const newest = new Map<string, ShownVerdict>();
  for (const verdict of view.verdicts) newest.set(verdict.by.id, verdict);
  const talking = new Map(
    view.comments
      .filter(({ by }) => by.id !== view.author.id && !newest.has(by.id))
      .map(({ by }) => [by.id, by.name]),
  );
  return (
    <SideCard title={t("side.reviewers")}>
      {newest.size + talking.size === 0 && <p className="text-ink-2">{t("side.nobody")}</p>}
      <ul className="grid gap-2">
        {[...newest.values()].map((verdict) => (
          <Given key={verdict.by.id} verdict={verdict} />
        ))}
        {[...talking].map(([id, name]) => (
          <li key={id} className="flex items-baseline gap-2">
            <Initial name={name} /> <span className="min-w-0 flex-1 break-words">{name}</span>
            <span className="text-sm text-ink-2">{t("side.commented")}</span>
          </li>
        ))}
      </ul>
    </SideCard>
  );
}

function Given({ verdict }: { readonly verdict: ShownVerdict }) {
  const t = useTranslations("reviews");
  const { speak } = useReviewing();
  const { opinion, by, revision: number, summary, stale } = verdict;
  const tone = stale ? "text-ink-2 line-through" : tones[opinion];
  return (
    <li data-testid="verdict">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <Initial name={by.name} />
        <span className="min-w-0 flex-1 break-words">{by.name}</span>{" "}
        <span className={`text-sm ${tone}`}>{t(`side.said.${opinion}`, { number })}</span>
      </div>
      {stale && <p className="mt-0.5 ml-7 text-sm text-warning">{speak(stale)}</p>}
      {summary !== "" && (
        <div className="ml-7 text-ink-2">
          <Markdown text={summary} />
        </div>
      )}
    </li>
  );
}

const tones = { approve: "text-good", changes: "text-error", comment: "text-ink-2" } as const;

function Initial({ name }: { readonly name: string }) {
  return (
    <span
      aria-hidden
      className="inline-flex size-5 shrink-0 items-center justify-center rounded-full bg-surface-2 text-[10px] font-semibold text-ink-2"
    >
      {Array.from(name.trim())[0]?.toUpperCase()}
    </span>
  );
}
