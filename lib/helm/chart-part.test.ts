import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import type { Json } from "../base/json";
import { readTopology } from "../topology/topology";
import { newWorkspace } from "../workspace/new-workspace";
import { yaml } from "../yaml/sample";
import { releaseBelow, releaseState } from "./charts/released";
import { publishedShelf } from "./testing/render";
import { helmReleases } from "./values";

const shelf = publishedShelf();

describe("the chart's version", () => {
  it.each([
    ["latest", "helm.chart-unreadable"],
    ["0.110.9", "helm.chart-unreleased"],
    ["0.150.2", "helm.chart-unreleased"],
    ["0.103.1", "helm.no-alternate-config"],
  ])("%s is refused at its control: %s", (version, id) => {
    expect(said({ "chart.version": version }).refusals).toEqual([[id, "chart.version"]]);
  });

  it("is marked where its schema is not at hand, or where it is newer than what is known", () => {
    expect(said({ "chart.version": "0.163.0" })).toEqual({ refusals: [], notes: ["helm.chart-unchecked"] });
    expect(said({ "chart.version": "0.171.0" })).toEqual({ refusals: [], notes: ["helm.chart-newer"] });
    expect(said({ "chart.version": "0.162.0" })).toEqual({ refusals: [], notes: [] });
  });

  it("has patches without gaps, as they were released", () => {
    expect(["0.104.0", "0.110.7", "0.122.6", "0.159.2"].map(releaseState)).toEqual(Array(4).fill("released"));
    expect(["0.104.1", "0.110.8", "1.0.0", "0.170.1"].map(releaseState)).toEqual([
      "never",
      "never",
      "newer",
      "newer",
    ]);
    expect(releaseBelow("0.110.9")).toBe("0.110.7");
  });
});

describe("values that the chart's schema refuses", () => {
  it.each<readonly [string, Json]>([
    ["tolerations", ["Exists"]],
    ["network-policy", [{ ingress: [{ ports: [{ port: 4317, protocol: "TCP" }], from: ["everyone"] }] }]],
  ])("are refused at the deploy fact %s that they come from", (fact, value) => {
    expect(said({ [fact]: value }).refusals).toEqual([["helm.schema", fact]]);
  });

  it("are found only where the schema is at hand, which the version's own note says", () => {
    const { refusals, notes } = said({ tolerations: ["Exists"], "chart.version": "0.163.0" });
    expect([refusals, notes]).toEqual([[], ["helm.chart-unchecked"]]);
  });
});

function said(facts: Readonly<Record<string, Json>>) {
  const text = yaml`
    receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
    exporters: { debug: {} }
    extensions: { health_check: { endpoint: 0.0.0.0:13133 } }
    service: { extensions: [health_check], pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
  `;
  const workspace = newWorkspace("test", [{ role: "gateway", yaml: text, facts }]);
  const [release] = helmReleases(workspace, readTopology(workspace.tiers, testCatalogue), shelf);
  return {
    refusals:
      release?.refusals.map(({ message, at }) => [message.id, "fact" in at ? at.fact : at.line]) ?? [],
    notes: release?.notes.map(({ id }) => id) ?? [],
  };
}
