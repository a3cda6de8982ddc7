import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testCatalogue } from "../../catalogue/testing";
import { readTopology } from "../../topology/topology";
import { newWorkspace } from "../../workspace/new-workspace";
import type { Workspace } from "../../workspace/types";
import { designIn, helmCases, helmFixtures } from "../testing/fixtures";
import { randomDesign } from "../testing/random-design";
import { publishedShelf } from "../testing/render";
import { helmReleases } from "../values";
import { originsOf } from "./origins-of";
import type { OriginBlock } from "./types";

const shelf = publishedShelf();

function blocksOf(design: Workspace, tier: string): readonly OriginBlock[] {
  return originsOf(design, readTopology(design.tiers, testCatalogue), tier, shelf);
}

/** The block that holds a line. */
function blockWith(blocks: readonly OriginBlock[], line: string): OriginBlock | undefined {
  return blocks.find(({ text }) => text.includes(line));
}

const gateway = `receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
exporters: { debug: {} }
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;

function designWith(facts: Workspace["tiers"][number]["facts"]): Workspace {
  return newWorkspace("origins", [{ role: "gateway", yaml: gateway, facts }]);
}

describe("originsOf", () => {
  it("is the whole file, in order, for fixtures and random designs on every chart and in both ways", () => {
    const designs = [
      ...helmCases().map((name) => designIn(join(helmFixtures, name))),
      ...[1, 2, 3, 4, 5, 6].flatMap((seed) => [
        randomDesign(seed, "0.170.0", "alternateConfig").workspace,
        randomDesign(seed, "0.152.1", "config").workspace,
      ]),
    ];
    for (const design of designs) {
      const topology = readTopology(design.tiers, testCatalogue);
      for (const { tier, text } of helmReleases(design, topology, shelf))
        expect(
          originsOf(design, topology, tier, shelf)
            .map((block) => block.text)
            .join(""),
        ).toBe(text);
    }
  });

  it("tells what receivers make from what the chart must be told anyway, key by key", () => {
    const blocks = blocksOf(designWith({}), "gateway");
    expect(blockWith(blocks, "  otlp:\n")).toMatchObject({ from: "design" });
    expect(blockWith(blocks, "jaeger-compact: {enabled: false}")).toMatchObject({ from: "chart", facts: [] });
    expect(blockWith(blocks, "rewriteDeprecatedComponentNames")).toMatchObject({ from: "chart" });
    expect(blockWith(blocks, "debug: {}")).toMatchObject({ from: "design", facts: [] });
    expect(blockWith(blocks, "repository:")).toMatchObject({ from: "design" });
  });

  it("names the deploy facts behind a part, and whether anybody said them", () => {
    const said = blocksOf(
      designWith({ "resources.limits.memory": "3Gi", "workload.replicas": 4 }),
      "gateway",
    );
    const limits = blockWith(said, "memory: 3Gi");
    expect(limits).toMatchObject({ from: "facts" });
    expect(limits?.facts).toContainEqual({ id: "resources.limits.memory", state: "set" });
    expect(blockWith(said, "replicaCount: 4")?.facts).toContainEqual({
      id: "workload.replicas",
      state: "set",
    });

    const silent = blocksOf(designWith({}), "gateway");
    expect(blockWith(silent, "mode: deployment")).toMatchObject({ from: "facts" });
    expect(blockWith(silent, "mode: deployment")?.facts).toContainEqual({
      id: "workload.mode",
      state: "assumed",
    });
    const start = blockWith(silent, "resources:");
    expect(start?.from).toBe("facts");
    expect(start?.facts.every(({ state }) => state === "unset")).toBe(true);
  });

  it("takes the nulls of an overlay for the chart's", () => {
    const blocks = blocksOf(
      designWith({ "chart.config-mode": "config", "chart.version": "0.170.0" }),
      "gateway",
    );
    const chart = blocks.filter(({ from }) => from === "chart").map(({ text }) => text);
    expect(chart.join("")).toMatch(/: null\n/);
    expect(blocks.filter(({ from, text }) => from === "design" && /: null\n/.test(text))).toEqual([]);
  });

  it("has nothing for a tier that is not there", () => {
    expect(blocksOf(designWith({}), "nobody")).toEqual([]);
  });
});
