import { compareVersions } from "../../catalogue/versions";

/** What is known of a chart's version: released, skipped between two releases, or newer than the newest that is known. */
export type Release = "released" | "never" | "newer";

/**
 * Whether `version`, "0.162.0" or alike, is a release of the official chart. From 0.104.0 on; older ones count as released. Tags of
 * https://github.com/open-telemetry/opentelemetry-helm-charts as of 0.170.0: patches follow each other without gaps.
 */
export function releaseState(version: string): Release {
  if (compareVersions(version, newestChart) > 0) return "newer";
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const last = lastPatches[minor - firstMinor];
  if (major === 0 && last === undefined) return "released";
  return major === 0 && last !== undefined && patch <= last ? "released" : "never";
}

/** The release that is nearest below one that never was. */
export function releaseBelow(version: string): string {
  const [, minor = 0] = version.split(".").map(Number);
  return `0.${minor}.${lastPatches[minor - firstMinor] ?? 0}`;
}

export const newestChart = "0.170.0";

const firstMinor = 104;

/** The last patch of 0.104, 0.105, and so on. */
const lastPatches: readonly number[] = [
  0, 1, 1, 0, 1, 0, 7, 2, 0, 1, 0, 0, 0, 3, 0, 1, 2, 0, 6, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 1, 1, 1, 1, 0, 1, 1,
  1, 1, 2, 1, 0, 0, 1, 2, 1, 0, 1, 0, 1, 0, 0, 0, 2, 2, 2, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
];
