"use client";

import { useTranslations } from "next-intl";
import type { Words } from "@/lib/base/words";
import { FactControl } from "@/components/ui/fact-control";
import { factLabel } from "@/lib/facts/label";
import { factById } from "@/lib/facts/table";
import type { Judgement } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";

/** What nothing was said about, and why: unknown components, deploy facts that rules wait for, findings someone accepted. */
export function NotChecked({
  judgement,
  session,
  speak,
}: {
  readonly judgement: Judgement;
  readonly session: Session;
  readonly speak: (words: Words) => string;
}) {
  const t = useTranslations("findings");
  const { components, facts } = judgement.notChecked;
  return (
    <div className="text-ink-2">
      {facts.length > 0 && (
        <section className="border-b border-line px-3 py-2.5">
          <h3 className="font-semibold text-ink">{t("needsFact")}</h3>
          <ul className="mt-1 space-y-2">
            {facts.map(({ tier, fact: id, rules }) => {
              const fact = factById(id);
              if (!fact) return null;
              return (
                <li key={`${tier}/${id}`}>
                  <FactControl
                    fact={fact}
                    label={`${speak(factLabel(id))} (${tier})`}
                    value={undefined}
                    onChange={(value) => session.run("set-fact", { tier, fact: id, value })}
                  />
                  <p className="text-[11px] text-ink-3">
                    {t("needsFactDetail", { count: rules.length })} {rules.join(", ")}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {components.length > 0 && (
        <section className="border-b border-line px-3 py-2.5">
          <h3 className="font-semibold text-ink">{t("notChecked")}</h3>
          <p>{t("notCheckedComponents", { count: components.length })}</p>
          <p className="font-mono text-[11px]">
            {components.map((one) => `${one.tier}: ${one.id}`).join(", ")}
          </p>
        </section>
      )}
      {judgement.waived.length > 0 && (
        <details className="px-3 py-2.5">
          <summary className="cursor-pointer">{t("waived", { count: judgement.waived.length })}</summary>
          <ul className="mt-1 space-y-1">
            {judgement.waived.map(({ finding, reason, until }) => (
              <li key={finding.key}>
                {speak(finding.message)} <em>{until ? t("waivedUntil", { reason, until }) : reason}</em>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
