"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { pullRequestBody } from "@/lib/reviews/pull-request-body";
import { apiOf } from "./ask-server";
import { useReviewing } from "./review-context";
import { SideCard } from "./side-card";
import { StudioCopy } from "./studio-copy";
import { useComparison } from "./use-comparison";

/** What goes on with the change elsewhere: the revision shown, stamped with its hash and who approved it. */
export function Handover() {
  const t = useTranslations("reviews");
  const { token, view, shown, speak } = useReviewing();
  const change = useComparison();
  const [copied, setCopied] = useState(false);
  const revision = view.revisions.find(({ number }) => number === shown);
  if (!change?.ok || !revision) return null;
  const names = view.verdicts
    .filter(
      ({ opinion, hash, revision: on }) => opinion === "approve" && on === shown && hash === revision.hash,
    )
    .map(({ by }) => by.name);
  const stamp = t("handover.stamp", { number: shown, hash: revision.hash.slice(0, 16) });
  const approved =
    names.length === 0 ? t("handover.none") : t("handover.by", { names: [...new Set(names)].join(", ") });
  async function copy(): Promise<void> {
    if (!change?.ok) return;
    const labels = {
      stamp,
      approved,
      changes: t("tabs.summary"),
      diagram: t("tabs.graph"),
      fresh: t("found.fresh"),
      fixed: t("found.fixed"),
    };
    const { title, description } = view;
    const body = pullRequestBody({ title, description, comparison: change.value, say: speak, labels });
    await navigator.clipboard.writeText(body);
    setCopied(true);
  }
  return (
    <SideCard title={t("handover.title")}>
      <p className="text-sm break-all text-ink-2">
        {stamp} · {approved}
      </p>
      <div className="mt-2 grid justify-items-start gap-2">
        <a
          className={buttonClass({ size: "wrap" })}
          href={apiOf(token, `/bundle?revision=${shown}`)}
          download
        >
          {t("handover.zip")}
        </a>
        <Button size="wrap" onClick={() => void copy()}>
          <span aria-live="polite">{t(copied ? "handover.copied" : "handover.body")}</span>
        </Button>
        <span className="sm:hidden">
          <StudioCopy />
        </span>
        {/* A picture of ours from our own server: nothing to optimise. */}
        {/* oxlint-disable-next-line nextjs/no-img-element */}
        <img src={`${apiOf(token, "/badge.svg")}?v=${view.version}`} alt={t("handover.badge")} height={20} />
      </div>
    </SideCard>
  );
}
