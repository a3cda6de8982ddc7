import { spawnSync } from "node:child_process";

/** The values files that a packed chart brings along: `ci/*-values.yaml`, and where it has them those of its examples; by path. */
export function chartValues(chart: string): ReadonlyMap<string, string> {
  const paths = tar(["tzf", chart])
    .split("\n")
    .filter((path) => /\/(?:ci\/[^/]*values\.yaml|examples\/[^/]+\/[^/]*values\.yaml)$/.test(path));
  return new Map(paths.map((path) => [path.replace(/^[^/]+\//, ""), tar(["xzOf", chart, path])]));
}

function tar(given: readonly string[]): string {
  const run = spawnSync("tar", given, { encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(run.stderr.trim());
  return run.stdout;
}
