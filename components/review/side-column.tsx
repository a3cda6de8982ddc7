"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Comparison } from "@/lib/reviews/compare";
import { FindingsCard } from "./findings-card";
import { GateCard } from "./gate-card";
import { Handover } from "./handover";
import { ReviewersCard } from "./reviewers-card";
import { useReviewing } from "./review-context";
import { SideCard } from "./side-card";

/** Beside the change: what stands in the way, what it does to the findings, who said what, what the link allows, and the way on. */
export function SideColumn({ change }: { readonly change: Comparison | null }) {
  return (
    <aside className="grid content-start gap-3">
      {change && <GateCard findings={change.findings} refused={change.refused} />}
      {change && <FindingsCard findings={change.findings} />}
      <ReviewersCard />
      <LinkCard />
      <Handover />
    </aside>
  );
}

function LinkCard() {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const { role, expires } = useReviewing().view.me;
  if (role === "author" || role === "embed") return null;
  return (
    <SideCard title={t("side.link")}>
      <p>{t(`side.may.${role}`)}</p>
      <p className="text-ink-2">
        {expires === null
          ? t("side.forever")
          : t("side.expires", { when: format.dateTime(new Date(expires), { dateStyle: "long" }) })}
      </p>
    </SideCard>
  );
}
