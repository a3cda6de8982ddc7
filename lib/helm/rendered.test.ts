import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { readTopology } from "../topology/topology";
import { designIn, helmFixtures } from "./testing/fixtures";
import { differences } from "./proof/differences";
import { chartsIn } from "../host/charts-in";
import { findRenderer, readAnswer, renderAll } from "./testing/render";
import { helmReleases } from "./values";

// A sample; `npm run helm:check` renders everything with every chart.
const folder = resolve(import.meta.dirname, "../../../shared/helm/charts");
const program = findRenderer();
const charts = chartsIn(folder);

describe.skipIf(program === null || charts.size === 0)(
  "Helm's own engine (skipped before `npm run helm:build`, and without ../shared/helm/charts)",
  () => {
    it.each(["two-tiers", "traps"])("%s: the pod gets exactly the tier's configuration", (name) => {
      const design = designIn(join(helmFixtures, name));
      const topology = readTopology(design.tiers, testCatalogue);
      const releases = helmReleases(design, topology);
      const answers = renderAll(
        program ?? "",
        releases.map(({ release, namespace, text }) => ({
          chart: charts.get("0.170.0") ?? "",
          release,
          namespace,
          values: text,
        })),
      );
      releases.forEach((release, index) => {
        const wanted = topology.tiers.find(({ id }) => id === release.tier)?.config;
        expect(
          differences(wanted, readAnswer(answers[index] ?? { manifests: [], error: "none" }).config),
        ).toEqual([]);
      });
    });
  },
);

describe("differences", () => {
  it("sees a value, a missing key and a list in another order, and no other order of keys", () => {
    expect(differences({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toEqual([]);
    expect(differences({ a: 1, b: [1, 2], c: null }, { a: "1", b: [2, 1] })).toEqual([
      '::a: 1 became "1"',
      "::b::0: 1 became 2",
      "::b::1: 2 became 1",
      "::c: null became nothing",
    ]);
  });
});
