import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { pick, seeded } from "../yaml/testing/random";
import { importSources } from "./import-sources";

const context = { catalogue: testCatalogue, shelf: [], chart: "0.170.0", namespace: "default" };
const fixtures = resolve(import.meta.dirname, "../../fixtures/imports");

/** Parts of the objects that an import looks into, and values that have no business there. */
const words =
  "apiVersion kind metadata name namespace labels spec template containers args volumes volumeMounts data items selector ports env resources config mode strategy rules".split(
    " ",
  );
const json = fc.letrec<{ readonly any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      "",
      "Deployment",
      "v1",
      "ConfigMap",
      "List",
      "receivers: {otlp: }\n",
      "--config=/a",
    ),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie("any"), { maxKeys: 5 }),
  ),
})).any;

describe("importSources", () => {
  it("answers whatever is brought, and never throws", () => {
    const kinds = [
      "Deployment",
      "DaemonSet",
      "ConfigMap",
      "Secret",
      "OpenTelemetryCollector",
      "Service",
      "List",
      "PodList",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.dictionary(fc.constantFrom(...words), json), (kind, rest) => {
        const text = JSON.stringify({ ...rest, apiVersion: "v1", kind });
        const { tiers, refusals } = importSources([{ name: "x", text }], context);
        expect(tiers.length + refusals.length).toBeGreaterThan(0);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it("answers for manifests of ours with lines lost or doubled", () => {
    const texts = readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name), "utf8"));
    const random = seeded(11);
    for (let round = 0; round < 30; round++) {
      const lines = pick(random, texts).split("\n");
      for (let cut = 0; cut < 3; cut++) lines.splice(Math.floor(random() * lines.length), 1);
      const text = lines.join("\n");
      const { tiers, refusals } = importSources([{ name: "x", text }], context);
      expect(tiers.length + refusals.length).toBeGreaterThan(0);
    }
  });
});
