import { strToU8, zipSync } from "fflate";
import type { Database } from "../store/database";
import { readReview } from "../store/read-review";
import { textsOf } from "../compare";
import { readingOf } from "./judged";

/**
 * What a revision is installed from, as a zip: each tier's text byte by byte, each release's values, and `review.json`, which says of
 * which review, revision and hash they are, and who approved exactly that. Null where there is no such revision.
 */
export async function bundle(
  database: Database,
  id: string,
  number: number,
  today: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  const review = await readReview(database, id);
  const revision = review?.revisions.find((each) => each.number === number);
  const reading = await readingOf(database, id, number, today);
  if (!review || !revision || !reading) return null;
  const { hash, by, at } = revision;
  const approvals = review.verdicts
    .filter(
      (verdict) => verdict.opinion === "approve" && verdict.revision === number && verdict.hash === hash,
    )
    .map((verdict) => ({ by: verdict.by.name, at: verdict.at, summary: verdict.summary }));
  const stamp = { title: review.title, revision: number, hash, by: by.name, at, approvals };
  const files = {
    "review.json": strToU8(`${JSON.stringify(stamp, null, 2)}\n`),
    ...named(textsOf(reading), "yaml"),
    ...named(reading.values, "values.yaml"),
  };
  const zipped = zipSync(files, { mtime: new Date(at) });
  return { name: `review-revision-${number}-${hash.slice(0, 12)}.zip`, bytes: new Uint8Array(zipped) };
}

/** Tier ids are plain by their schema: no way out of the folder. */
function named(texts: ReadonlyMap<string, string>, ending: string): Record<string, Uint8Array> {
  return Object.fromEntries([...texts].map(([tier, text]) => [`${tier}.${ending}`, strToU8(text)]));
}
