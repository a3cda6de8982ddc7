"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { Comparison, ShownFinding } from "@/lib/reviews/compare";
import { PlaceLink } from "./place-link";
import { mayTalk, useReviewing } from "./review-context";

const groups = ["fresh", "standing", "fixed"] as const;

/** Findings that the change brings, leaves and mends. */
export function FindingsSplitList({ findings }: { readonly findings: Comparison["findings"] }) {
  const t = useTranslations("reviews");
  return groups.map((group) => (
    <details key={group} open={group !== "standing"} className="mb-3" data-testid={`findings-${group}`}>
      <summary className="cursor-pointer font-semibold">
        {t(`found.${group}`)} ({findings[group].length})
      </summary>
      {findings[group].length === 0 ? (
        <p className="text-ink-2">{t("noFindings")}</p>
      ) : (
        <ul className="mt-1 divide-y divide-line rounded-md border border-line">
          {findings[group].map((finding) => (
            <FindingLine key={finding.key} finding={finding} gone={group === "fixed"} />
          ))}
        </ul>
      )}
    </details>
  ));
}

function FindingLine({ finding, gone }: { readonly finding: ShownFinding; readonly gone: boolean }) {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  const { key, severity, message, tier, line, rule } = finding;
  return (
    <li
      data-at={key}
      {...(gone ? {} : { "data-change": "" })}
      tabIndex={-1}
      className="flex flex-wrap gap-2 px-3 py-2"
    >
      <SeverityIcon severity={severity} className="mt-0.5 shrink-0" />
      <span className="min-w-0 flex-1 break-words">
        <CodeText text={reviewing.speak(message)} />
        <span className="block text-xs text-ink-2">
          {line === null ? tier : t("line", { tier, line })} · {rule}
        </span>
      </span>
      <PlaceLink tab="findings" at={key} label={rule} />
      {!gone && mayTalk(reviewing) && (
        <Button
          size="small"
          onClick={() => reviewing.setDraft({ place: { on: "finding", key }, label: rule, line: null })}
        >
          {t("commentOnFinding")}
        </Button>
      )}
    </li>
  );
}
