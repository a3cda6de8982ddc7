import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fidelityOf } from "./testing/fidelity";

const folder = resolve(import.meta.dirname, "../../fixtures/journey");

describe("an imported configuration", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")))(
    "%s is the same bytes again, after ten gestures and as many undos too",
    (name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const seeds = Array.from({ length: 8 }, (_, seed) => fidelityOf(name, text, seed + 1, 10));
      expect(seeds.map(({ fault }) => fault)).toEqual(seeds.map(() => null));
      expect(seeds.map(({ lost }) => lost)).toEqual(seeds.map(() => 0));
      expect(seeds.every(({ comments }) => comments > 0)).toBe(true);
      expect(seeds.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThan(40);
    },
  );
});
