"use client";

import { useTranslations } from "next-intl";
import type { Comparison } from "@/lib/reviews/compare";
import { useReviewing } from "./review-context";
import { SideCard } from "./side-card";

type State = "good" | "warning" | "error";

/** What stands in the way of an approval, and what does not. */
export function GateCard({
  findings,
  refused,
}: {
  readonly findings: Comparison["findings"];
  readonly refused: readonly string[];
}) {
  const t = useTranslations("reviews.side");
  const { gate } = useReviewing().view;
  const count = (severity: "error" | "warning") =>
    findings.fresh.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return (
    <SideCard title={t("gate")}>
      <ul className="grid gap-1">
        <Line is={errors === 0 ? "good" : gate === "hard" ? "error" : "warning"}>
          {t("errors", { count: errors, gate })}
        </Line>
        <Line is={refused.length === 0 ? "good" : "error"}>
          {refused.length === 0 ? t("starts") : t("refused", { tiers: refused.join(", ") })}
        </Line>
        {warnings > 0 && <Line is="warning">{t("warnings", { count: warnings })}</Line>}
      </ul>
    </SideCard>
  );
}

function Line({ is, children }: { readonly is: State; readonly children: string }) {
  return (
    <li className="flex gap-2">
      <span aria-hidden className={`w-3 shrink-0 text-center font-semibold ${tones[is]}`}>
        {signs[is]}
      </span>
      {children}
    </li>
  );
}

const signs: Readonly<Record<State, string>> = { good: "✓", warning: "!", error: "✕" };
const tones: Readonly<Record<State, string>> = {
  good: "text-good",
  warning: "text-warning",
  error: "text-error",
};
