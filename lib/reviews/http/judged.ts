import { createAnalyser } from "../../analysis/analyse";
import { createCollectorJudge } from "../../analysis/verdict/judge-tiers";
import { collectorFacts } from "../../answer/collector-facts";
import { createCatalogue } from "../../catalogue/catalogue";
import { catalogueData } from "../../catalogue/published-catalogue.generated";
import { parseCatalogue } from "../../catalogue/schema";
import { compareReadings, readDesign, type Comparison, type Reading } from "../compare";
import type { Database } from "../store/database";
import { readHash, readRevision } from "../store/read-review";

const catalogue = createCatalogue(parseCatalogue(catalogueData));
/** Says what a fresh one says, whatever it judged before. */
const collector = createCollectorJudge(catalogue, collectorFacts);

/**
 * A revision, read and judged; null where there is none. Judged again when the day changes, since waivers end. The analyser is a new
 * one each time: one that remembers would lend a text that does not parse the last one that did, of someone else's design.
 */
export async function readingOf(
  database: Database,
  review: string,
  number: number,
  today: string,
): Promise<Reading | null> {
  const hash = await readHash(database, review, number);
  const known = hash === null ? undefined : readings.get(`${hash} ${today}`);
  if (known) return known;
  const revision = await readRevision(database, review, number);
  if (!revision) return null;
  const analyser = createAnalyser(catalogue);
  analyser.listenTo(collector);
  const reading = readDesign(revision.design, analyser, [], today);
  remember(`${revision.hash} ${today}`, reading);
  return reading;
}

/** What changed from revision `against` (null: nothing) to `number`; null where one of them is not there. */
export async function comparisonOf(
  database: Database,
  review: string,
  number: number,
  against: number | null,
  today: string,
): Promise<Comparison | null> {
  const now = await readingOf(database, review, number, today);
  const base = against === null ? null : await readingOf(database, review, against, today);
  if (!now || (against !== null && !base)) return null;
  // Readings that are remembered are the same ones: so are comparisons of them.
  const known = comparisons.get(now);
  if (known?.base === base) return known.comparison;
  const comparison = compareReadings(base, now);
  comparisons.set(now, { base, comparison });
  return comparison;
}

/** The newest last. Few: each holds a whole topology. */
const readings = new Map<string, Reading>();
const most = 32;
/** The last comparison that was asked of each reading, for as long as that is remembered. */
const comparisons = new WeakMap<
  Reading,
  { readonly base: Reading | null; readonly comparison: Comparison }
>();

function remember(key: string, reading: Reading): void {
  readings.set(key, reading);
  for (const [oldest] of readings) {
    if (readings.size <= most) break;
    readings.delete(oldest);
  }
}
