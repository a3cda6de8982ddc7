"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { at } from "@/lib/base/json";
import { useFactValue } from "@/components/ui/use-fact-value";
import { distributionName } from "@/lib/catalogue/distribution-name";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { factLabel } from "@/lib/facts/label";
import { facts } from "@/lib/facts/table";
import { factGroups } from "@/lib/facts/types";
import type { Session } from "@/lib/session/store";
import type { Tier, TierId } from "@/lib/topology/types";
import { createSpeaker } from "@/lib/words/speak";
import { ComponentSettings } from "./component-settings";
import { FactRows } from "./fact-rows";
import { Property, Section } from "./section";

/** How one tier is deployed: every fact a rule may ask for, grouped, with what is assumed said so. */
export function TierPanel({
  session,
  catalogue,
  tier: id,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly tier: TierId;
}) {
  const t = useTranslations("inspector");
  const tier = useStore(session, (state) => state.topology.tiers.find((candidate) => candidate.id === id));
  if (!tier) return <p className="px-3 py-8 text-center text-ink-2">{t("notThere")}</p>;
  return (
    <>
      <header className="border-b border-line px-3 py-2.5">
        <h2 className="font-semibold">{t("tier", { tier: tier.id })}</h2>
        <dl className="mt-1">
          <Property name={t("role")}>{t("roleName", { role: tier.role })}</Property>
          <Property name={t("version")}>
            {tier.target.collector} (≤ {catalogue.asOf})
          </Property>
          <Property name={t("distribution")}>{distributionName(tier.target)}</Property>
        </dl>
      </header>
      {factGroups.map((group) => {
        const ids = facts.filter((fact) => fact.group === group && fact.editable).map((fact) => fact.id);
        return ids.length === 0 ? null : (
          <Section key={group} title={t("group", { group })}>
            <FactRows session={session} tier={tier} ids={ids} />
          </Section>
        );
      })}
      <OtherFacts tier={tier} />
      <Telemetry session={session} tier={tier} />
    </>
  );
}

/** What the collector tells of itself; its form comes with the facts about settings, so it loads when somebody asks for it. */
function Telemetry({ session, tier }: { readonly session: Session; readonly tier: Tier }) {
  const t = useTranslations("inspector");
  const readOnly = useStore(session, (state) => state.readOnly);
  const [open, setOpen] = useState(false);
  return (
    <Section title={t("telemetry")}>
      {open ? (
        <ComponentSettings
          session={session}
          tier={tier}
          kind="service"
          type="telemetry"
          config={at(tier.config, "service", "telemetry")}
          at={telemetryPath}
          readOnly={readOnly || tier.stale}
        />
      ) : (
        <Button variant="outline" onClick={() => setOpen(true)}>
          {t("telemetryShow")}
        </Button>
      )}
    </Section>
  );
}

const telemetryPath = ["service", "telemetry"];

/** Facts without a control that are known all the same: set in the design file, or derived. */
function OtherFacts({ tier }: { readonly tier: Tier }) {
  const t = useTranslations("inspector");
  const shown = useFactValue();
  const speak = createSpeaker(useLocale());
  const others = facts.filter((fact) => !fact.editable && tier.facts[fact.id] !== undefined);
  if (others.length === 0) return null;
  return (
    <Section title={t("otherFacts")}>
      <dl>
        {others.map((fact) => (
          <Property key={fact.id} name={speak(factLabel(fact.id))}>
            <code className="text-[11px]">{shown(tier.facts[fact.id]?.value ?? null)}</code>{" "}
            {tier.facts[fact.id]?.origin !== "set" && (
              <span className="text-[11px] text-ink-3">{t("assumed")}</span>
            )}
          </Property>
        ))}
      </dl>
    </Section>
  );
}
