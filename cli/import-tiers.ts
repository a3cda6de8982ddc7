import { err, ok, type Result } from "../lib/base/result";
import type { Words } from "../lib/base/words";
import { publishedCharts } from "../lib/helm/charts/published.generated";
import { importSources, type ImportedTier } from "../lib/imports/import-sources";
import { recognise } from "../lib/imports/recognise";
import type { Source } from "../lib/imports/types";
import { createJudge } from "../lib/answer/judge";
import { charts } from "./charts";
import { findInside, type Inside } from "./inside";
import { readSources } from "./read-input";

/** True for a file of values or manifests: what describes collectors around their configuration. */
export function isImported(file: string): boolean {
  if (file === "-") return false;
  const read = readSources(file);
  return (
    read.ok &&
    read.value.sources.some(({ text }) => {
      const format = recognise(text);
      return format.ok && (format.value === "values" || format.value === "manifests");
    })
  );
}

/** Tiers that were imported, which file each came from, and where its text stands there. */
type ImportedTiers = {
  readonly tiers: readonly ImportedTier[];
  readonly files: ReadonlyMap<string, string>;
  readonly inside: ReadonlyMap<string, Inside>;
};

/** The tiers that values files, manifests and archives of them describe, in the order data flows. The error is a sentence. */
export function importTiers(files: readonly string[]): Result<ImportedTiers, Words> {
  const sources: Source[] = [];
  for (const file of files) {
    const read = readSources(file);
    if (!read.ok) return read;
    sources.push(...read.value.sources);
  }
  if (sources.length === 0) return ok({ tiers: [], files: new Map(), inside: new Map() });
  const { tiers, lines, refusals } = importSources(sources, {
    catalogue: createJudge().catalogue,
    shelf: charts,
    chart: publishedCharts[0]?.version ?? "",
    namespace: "default",
  });
  const [refusal] = refusals;
  if (refusal) return err(refusal.says);
  const sourceOf = (id: string) => lines.find(({ tier, source }) => tier === id && source !== "")?.source;
  const cameFrom = new Map(tiers.map(({ id }) => [id, sourceOf(id) ?? files[0] ?? ""]));
  const inside = tiers.flatMap(({ id, yaml }) => {
    // What is in an archive cannot be written to.
    const source = sources.find(({ name }) => name === cameFrom.get(id) && files.includes(name));
    const found = source ? findInside(source.text, yaml) : null;
    return found ? [[id, found] as const] : [];
  });
  return ok({ tiers, files: cameFrom, inside: new Map(inside) });
}
