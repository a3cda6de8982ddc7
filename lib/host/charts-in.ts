import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The packed charts of a folder, newest first, by version. */
export function chartsIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const pattern = /^opentelemetry-collector-(\d+\.\d+\.\d+)\.tgz$/;
  const found = readdirSync(folder).flatMap((file) => {
    const version = pattern.exec(file)?.[1];
    return version === undefined ? [] : [[version, join(folder, file)] as const];
  });
  return new Map(found.sort(([a], [b]) => b.localeCompare(a, "en", { numeric: true })));
}
