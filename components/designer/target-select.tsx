"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Distribution } from "@/lib/catalogue/types";
import type { Session } from "@/lib/session/store";

const distributions: readonly Distribution[] = ["contrib", "k8s", "core", "otlp"];
/** The oldest release that the names are known for exactly. */
const oldestMinor = 100;

/** Which collector the tiers run: names, rules and image follow. One choice for all tiers. */
export function TargetSelect({
  session,
  catalogue,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
}) {
  const t = useTranslations("designer");
  const target = useStore(session, (state) => state.workspace.tiers[0]?.target);
  const readOnly = useStore(session, (state) => state.readOnly);
  if (!target) return null;
  const versions = versionsUpTo(catalogue.asOf);
  const shown = versions.includes(target.collector) ? versions : [target.collector, ...versions];
  return (
    <fieldset className="flex items-center gap-1" disabled={readOnly}>
      <legend className="sr-only">{t("collector")}</legend>
      <select
        className="input"
        aria-label={t("version")}
        value={target.collector}
        onChange={(event) =>
          session.run("set-target", { tiers: "all", target: { ...target, collector: event.target.value } })
        }
      >
        {shown.map((version) => (
          <option key={version} value={version}>
            {t("collectorShort", { version })}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={t("distribution")}
        value={target.distribution}
        onChange={(event) => {
          const distribution = distributions.find((name) => name === event.target.value);
          if (distribution) session.run("set-target", { tiers: "all", target: { ...target, distribution } });
        }}
      >
        {distributions.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </fieldset>
  );
}

/** The minor releases that upstream has had, newest first. */
function versionsUpTo(newest: string): readonly string[] {
  const minor = Number(newest.split(".")[1]);
  return Array.from({ length: minor - oldestMinor + 1 }, (_, index) => `0.${minor - index}.0`);
}
