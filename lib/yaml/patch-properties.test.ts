import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataOf, readDocument } from "./document";
import { checkTrial } from "./testing/check-trial";
import { sample, seeded } from "./testing/random";
import { randomYaml } from "./testing/random-yaml";
import { trialsFor } from "./testing/trials";

const root = join(import.meta.dirname, "../..");
const corpus = join(root, "../shared/corpus/open");

/** What went wrong over a number of edits of a text; and how many were made. */
function troubles(
  text: string,
  seed: number,
  count: number,
): { readonly found: readonly string[]; readonly made: number } {
  const found: string[] = [];
  let made = 0;
  for (const trial of trialsFor(dataOf(readDocument(text)), seeded(seed), count)) {
    const { faults, refused, restored } = checkTrial(text, trial);
    if (refused === null) made += 1;
    // Shared places and a few odd forms are refused; an edit of data that stands is never told to be gone.
    const strange = refused?.includes("not-there)") ?? false;
    if (faults.length > 0 || restored === false || strange) {
      found.push(
        `${[...faults, refused, restored === false ? "not restored" : ""].join(" ")} ${JSON.stringify(trial)}`,
      );
    }
  }
  return { found, made };
}

describe("an edit gives the edited data, keeps other lines and comments, and adding and removing restores every byte", () => {
  it("in random texts", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const text = randomYaml(seeded(seed));
        expect({ text, issues: readDocument(text).issues }).toEqual({ text, issues: [] });
        expect({ text, found: troubles(text, seed, 8).found }).toEqual({ text, found: [] });
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it.each(readdirSync(join(root, "fixtures/yaml")))(
    "in %s",
    (name) => {
      const text = readFileSync(join(root, "fixtures/yaml", name), "utf8");
      const { found, made } = troubles(text, 1, 60);
      expect(found).toEqual([]);
      expect(made).toBeGreaterThan(1);
    },
    30_000,
  );

  // Third-party configurations that are not part of the project; scripts/patcher-corpus.ts runs over all of them.
  it.skipIf(!existsSync(corpus))(
    "in a sample of the corpus (skipped where ../shared/corpus/open is missing)",
    () => {
      const names = readdirSync(corpus).filter((name) => name.endsWith(".yaml"));
      let edited = 0;
      for (const name of sample(seeded(7), names.sort(), 60)) {
        const text = readFileSync(join(corpus, name), "utf8");
        if (readDocument(text).issues.length > 0) continue;
        edited += 1;
        expect({ name, found: troubles(text, edited, 6).found }).toEqual({ name, found: [] });
      }
      expect(edited).toBeGreaterThan(30);
    },
    60_000,
  );
});
