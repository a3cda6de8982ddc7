"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useStore } from "zustand";
import { whenLoaded } from "@/components/ui/when-loaded";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { BuildManifest } from "@/lib/workspace/parse-manifest";
import { collectorReleases } from "@/lib/catalogue/versions";
import type { Distribution } from "@/lib/catalogue/types";
import type { Session } from "@/lib/session/store";
import { ui } from "./ui-state";

const distributions: readonly Distribution[] = ["contrib", "k8s", "core", "otlp"];
/** Values of the list that are no distribution. */
const other = "other";
const ownBuild = "build";
const BuildDialog = whenLoaded(() => import("./build-dialog").then((module) => module.BuildDialog));
const previewed = "upgrade";

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
  const [building, setBuilding] = useState(false);
  if (!target) return null;
  const { distribution: under } = target;
  const use = ({ build, collector }: BuildManifest) => {
    setBuilding(false);
    session.run("set-target", {
      tiers: "all",
      target: { collector: collector ?? target.collector, distribution: under, build },
    });
  };
  const shown = collectorReleases.includes(target.collector)
    ? collectorReleases
    : [target.collector, ...collectorReleases];
  return (
    <fieldset className="flex items-center gap-1" disabled={readOnly}>
      <legend className="sr-only">{t("collector")}</legend>
      <select
        className="input"
        aria-label={t("version")}
        value={target.collector}
        onChange={(event) =>
          event.target.value === previewed
            ? ui.toggleBeside("upgrade")
            : session.run("set-target", {
                tiers: "all",
                target: { ...target, collector: event.target.value },
              })
        }
      >
        {shown.map((version) => (
          <option key={version} value={version}>
            {t("collectorShort", { version })}
          </option>
        ))}
        <option value={previewed}>{t("upgrade.option")}</option>
      </select>
      <select
        className="input"
        aria-label={t("distribution")}
        value={target.build ? ownBuild : target.distribution}
        onChange={(event) => {
          const distribution = distributions.find((name) => name === event.target.value);
          if (event.target.value === other) setBuilding(true);
          if (distribution)
            session.run("set-target", {
              tiers: "all",
              target: { collector: target.collector, distribution },
            });
        }}
      >
        {target.build && <option value={ownBuild}>{target.build.name}</option>}
        {distributions.map((name) => (
          <option key={name}>{name}</option>
        ))}
        <option value={other}>{t("build.option")}</option>
      </select>
      {building && (
        <BuildDialog
          catalogue={catalogue}
          build={target.build ?? null}
          onUse={use}
          onClose={() => setBuilding(false)}
        />
      )}
    </fieldset>
  );
}
