"use client";

import { useTranslations } from "next-intl";
import type { Comparison } from "@/lib/reviews/compare";
import { cn } from "@/components/ui/cn";
import { hashOf } from "./place-link";
import { useReviewing } from "./review-context";
import { SideCard } from "./side-card";

/** How many findings the change mends, brings and leaves. */
export function FindingsCard({ findings }: { readonly findings: Comparison["findings"] }) {
  const t = useTranslations("reviews");
  const { against } = useReviewing();
  const { fresh, fixed, standing } = findings;
  const worst = fresh.some(({ severity }) => severity === "error") ? "text-error" : "text-warning";
  const rows = [
    { is: "fixed", count: fixed.length, tone: "text-good" },
    { is: "fresh", count: fresh.length, tone: worst },
    { is: "standing", count: standing.length, tone: "text-ink" },
  ] as const;
  const title =
    against === null
      ? t("tabs.findings")
      : against === 0
        ? t("side.findingsBase")
        : t("side.findings", { against });
  return (
    <SideCard title={title}>
      <ul className="grid gap-1">
        {rows.map(({ is, count, tone }) => (
          <li key={is}>
            <a className="group flex gap-2" href={hashOf({ tab: "findings", at: null })}>
              <span
                className={cn(
                  "min-w-3 text-right font-semibold tabular-nums",
                  count === 0 ? "text-ink-2" : tone,
                )}
              >
                {count}
              </span>
              <span className="group-hover:underline">{t(`found.${is}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </SideCard>
  );
}
