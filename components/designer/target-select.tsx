"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { useStore } from "zustand";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { BuildManifest } from "@/lib/workspace/parse-manifest";
import { newestRelease } from "@/lib/catalogue/versions";
import type { Distribution } from "@/lib/catalogue/types";
import type { Session } from "@/lib/session/store";

const distributions: readonly Distribution[] = ["contrib", "k8s", "core", "otlp"];
/** Values of the list that are no distribution. */
const other = "other";
const ownBuild = "build";
const BuildDialog = lazy(() => import("./build-dialog").then((module) => ({ default: module.BuildDialog })));
const UpgradeDialog = lazy(() =>
  import("./upgrade-dialog").then((module) => ({ default: module.UpgradeDialog })),
);
const previewed = "upgrade";
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
  const [building, setBuilding] = useState(false);
  const [upgrading, setUpgrading] = useState(false);
  if (!target) return null;
  const { distribution: under } = target;
  const use = ({ build, collector }: BuildManifest) => {
    setBuilding(false);
    session.run("set-target", {
      tiers: "all",
      target: { collector: collector ?? target.collector, distribution: under, build },
    });
  };
  const versions = versionsUpTo(newestRelease);
  const shown = versions.includes(target.collector) ? versions : [target.collector, ...versions];
  return (
    <fieldset className="flex items-center gap-1" disabled={readOnly}>
      <legend className="sr-only">{t("collector")}</legend>
      <select
        className="input"
        aria-label={t("version")}
        value={target.collector}
        onChange={(event) =>
          event.target.value === previewed
            ? setUpgrading(true)
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
        <Suspense fallback={null}>
          <BuildDialog
            catalogue={catalogue}
            build={target.build ?? null}
            onUse={use}
            onClose={() => setBuilding(false)}
          />
        </Suspense>
      )}
      {upgrading && (
        <Suspense fallback={null}>
          <UpgradeDialog
            session={session}
            catalogue={catalogue}
            versions={versions}
            onClose={() => setUpgrading(false)}
          />
        </Suspense>
      )}
    </fieldset>
  );
}

/** The minor releases that upstream has had, newest first. */
function versionsUpTo(newest: string): readonly string[] {
  const minor = Number(newest.split(".")[1]);
  return Array.from({ length: minor - oldestMinor + 1 }, (_, index) => `0.${minor - index}.0`);
}
