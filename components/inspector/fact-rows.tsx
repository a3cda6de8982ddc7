"use client";

import { useLocale, useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { FactControl } from "@/components/ui/fact-control";
import { setFact } from "@/lib/commands/set-fact";
import { factLabel } from "@/lib/facts/label";
import { factById } from "@/lib/facts/table";
import type { Session } from "@/lib/session/store";
import type { Tier } from "@/lib/topology/types";
import { createSpeaker } from "@/lib/words/speak";

/** Deploy facts of one tier with their controls: set, assumed, derived or not known, always said in words. */
export function FactRows({
  session,
  tier,
  ids,
}: {
  readonly session: Session;
  readonly tier: Tier;
  readonly ids: readonly string[];
}) {
  const t = useTranslations("inspector");
  const speak = createSpeaker(useLocale());
  const readOnly = useStore(session, (state) => state.readOnly);
  return (
    <ul>
      {ids.map((id) => {
        const fact = factById(id);
        if (!fact) return null;
        const known = tier.facts[id];
        const change = (value: Parameters<Parameters<typeof FactControl>[0]["onChange"]>[0]) =>
          session.run(setFact, { tier: tier.id, fact: id, value });
        return (
          <li key={id} className="py-0.5">
            <FactControl
              fact={fact}
              label={speak(factLabel(id))}
              value={known?.value}
              disabled={readOnly}
              onChange={change}
            />
            <p className="flex min-h-5 items-center gap-1 text-[11px] text-ink-3">
              {fact.unit !== undefined && <span>{fact.unit}</span>}
              {known?.origin === "set" ? (
                !readOnly && (
                  <Button variant="quiet" className="!h-5 text-[11px]" onClick={() => change(null)}>
                    {t("back")}
                  </Button>
                )
              ) : (
                <span className="rounded border border-dashed border-line-2 px-1">
                  {t(known ? (known.origin === "derived" ? "derived" : "assumed") : "unknown")}
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
