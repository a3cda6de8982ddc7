"use client";

import { useLocale, useTranslations } from "next-intl";
import { useStore } from "zustand";
import { FactControl } from "@/components/ui/fact-control";
import { SelectField } from "@/components/ui/select";
import type { Json } from "@/lib/base/json";
import { setFact } from "@/lib/commands/set-fact";
import { factLabel } from "@/lib/facts/label";
import { textFact } from "@/lib/facts/sheet";
import { factById } from "@/lib/facts/table";
import { publishedCharts } from "@/lib/helm/charts/published.generated";
import type { Session } from "@/lib/session/store";
import type { Tier } from "@/lib/topology/types";
import { createSpeaker } from "@/lib/words/speak";

const names = ["workload.release", "workload.namespace"] as const;
const modes = ["alternateConfig", "config"] as const;

/** Which chart a tier's values are for, how they carry the configuration, and what the release is called: deploy facts of the tier. */
export function ReleaseSettings({ session, tier }: { readonly session: Session; readonly tier: Tier }) {
  const t = useTranslations("helm");
  const speak = createSpeaker(useLocale());
  const readOnly = useStore(session, (state) => state.readOnly);
  const chart = textFact(tier.facts, "chart.version") ?? "";
  const known = publishedCharts.map(({ version }) => version);
  const versions = known.includes(chart) || chart === "" ? known : [chart, ...known];
  const mode = modes.find((each) => each === textFact(tier.facts, "chart.config-mode")) ?? "alternateConfig";
  const set = (fact: string, value: Json | null) => session.run(setFact, { tier: tier.id, fact, value });
  return (
    <div className="grid gap-x-4 gap-y-1 px-3 pb-2">
      <SelectField
        label={speak(factLabel("chart.version"))}
        value={chart}
        disabled={readOnly}
        options={versions.map((version) => ({
          value: version,
          label: known.includes(version) ? version : t("unknownChart", { version }),
        }))}
        onChange={(version) => set("chart.version", version)}
      />
      <SelectField
        label={speak(factLabel("chart.config-mode"))}
        value={mode}
        disabled={readOnly}
        options={modes.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => set("chart.config-mode", value)}
      />
      {names.map((id) => {
        const fact = factById(id);
        return fact ? (
          <FactControl
            key={id}
            fact={fact}
            label={speak(factLabel(id))}
            value={tier.facts[id]?.value}
            disabled={readOnly}
            onChange={(value) => set(id, value)}
          />
        ) : null;
      })}
    </div>
  );
}
