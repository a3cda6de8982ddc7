import { words, type Words } from "../base/words";
import { collectorReleases, compareVersions } from "../catalogue/versions";
import type { UpgradeTarget } from "./types";

/** That a target is newer than what was read of upstream, so that a short list is no promise; null: it is not. `chart`: the newest known. */
export function beyondKnown({ collector, chart }: UpgradeTarget, newestChart: string): Words | null {
  const [newest = ""] = collectorReleases;
  return isNewer(collector, newest) || isNewer(chart, newestChart)
    ? words("upgrade.beyond", { collector: newest, chart: newestChart })
    : null;
}

function isNewer(version: string | null, known: string): boolean {
  return version !== null && compareVersions(version, known) > 0;
}
