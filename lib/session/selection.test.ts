import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import type { Path } from "../base/path";
import { readTopology } from "../topology/topology";
import { newWorkspace } from "../workspace/new-workspace";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import type { Anchor } from "../workspace/types";
import { anchorOf, isThere, sameSubject, selectionOf, useOf, type Selection } from "./selection";

const topology = readTopology(twoTierTemplate("t").tiers, testCatalogue);
const yaml = (tier: string, path: Path, part: "key" | "value" = "key"): Anchor => ({
  tier,
  at: { yaml: path, part },
});
const component = (id: string, kind: "receiver" | "processor" | "exporter" | "extension"): Selection => ({
  kind: "component",
  tier: "agent",
  component: { kind, id },
});

describe("selectionOf", () => {
  it.each<readonly [string, Anchor, Selection]>([
    ["a definition", yaml("agent", ["processors", "resource"]), component("resource", "processor")],
    [
      "a setting of a component",
      yaml("agent", ["processors", "resource", "attributes", 0, "key"], "value"),
      component("resource", "processor"),
    ],
    [
      "a mention in a pipeline",
      yaml("agent", ["service", "pipelines", "logs", "processors", 1], "value"),
      {
        kind: "component",
        tier: "agent",
        component: { kind: "processor", id: "k8s_attributes" },
        node: "agent/logs/processors/k8s_attributes",
      },
    ],
    [
      "a list of a pipeline",
      yaml("agent", ["service", "pipelines", "logs", "processors"]),
      { kind: "pipeline", tier: "agent", pipeline: "logs" },
    ],
    [
      "an extension that is on",
      yaml("agent", ["service", "extensions", 1], "value"),
      component("file_storage", "extension"),
    ],
    ["telemetry", yaml("agent", ["service", "telemetry"]), { kind: "tier", tier: "agent" }],
    ["a section", yaml("agent", ["processors"]), { kind: "tier", tier: "agent" }],
    [
      "a deploy fact",
      { tier: "gateway", at: { deploy: "workload.replicas" } },
      { kind: "tier", tier: "gateway" },
    ],
    ["a tier that is gone", yaml("nowhere", []), null],
  ])("finds %s", (_, anchor, expected) => {
    expect(selectionOf(anchor, topology)).toEqual(expected);
  });

  it("finds a hop by its id, and its tier once it is gone", () => {
    const id = topology.hops[0]?.id ?? "";
    expect(selectionOf({ tier: "agent", at: { hop: id } }, topology)).toEqual({ kind: "hop", hop: id });
    expect(selectionOf({ tier: "agent", at: { hop: "x" } }, topology)).toEqual({
      kind: "tier",
      tier: "agent",
    });
  });
});

describe("anchorOf", () => {
  it("points a component at its definition, whichever use was picked", () => {
    const picked = selectionOf(yaml("agent", ["service", "pipelines", "logs", "processors", 1]), topology);
    expect(anchorOf(picked, topology)).toEqual(yaml("agent", ["processors", "k8s_attributes"]));
  });

  it("points a mention of nothing at the mention", () => {
    const text = "service: {pipelines: {traces: {receivers: [otlp]}}}\n";
    const broken = readTopology(newWorkspace("b", [{ role: "agent", yaml: text }]).tiers, testCatalogue);
    const at = yaml("agent", ["service", "pipelines", "traces", "receivers", 0], "value");
    expect(anchorOf(selectionOf(at, broken), broken)).toEqual(at);
  });

  it("points a hop at its endpoint and a backend at its exporter", () => {
    const hop = topology.hops[1];
    expect(anchorOf({ kind: "hop", hop: hop?.id ?? "" }, topology)).toEqual(
      yaml("agent", ["exporters", "otlp_http/gateway", "endpoint"], "value"),
    );
    expect(anchorOf({ kind: "backend", id: topology.backends[0]?.id ?? "" }, topology)).toEqual(
      yaml("gateway", ["exporters", "otlp_http/backend"]),
    );
  });

  it("answers null for what is gone", () => {
    const gone: readonly Selection[] = [
      component("batch", "processor"),
      { kind: "pipeline", tier: "agent", pipeline: "profiles" },
      { kind: "hop", hop: "x" },
      { kind: "backend", id: "x" },
      { kind: "tier", tier: "x" },
    ];
    for (const selection of gone) {
      expect(anchorOf(selection, topology)).toBeNull();
      expect(isThere(selection, topology)).toBe(false);
    }
    expect(isThere(null, topology)).toBe(true);
  });
});

const use = (pipeline: string) =>
  selectionOf(yaml("agent", ["service", "pipelines", pipeline, "processors", 0]), topology);

describe("both ways", () => {
  it("every component, use and pipeline comes back to itself", () => {
    for (const tier of topology.tiers) {
      for (const { at } of [...tier.components, ...tier.pipelines]) {
        const selection = selectionOf(yaml(tier.id, at), topology);
        expect(anchorOf(selection, topology)).toEqual(yaml(tier.id, at));
      }
      for (const ref of tier.pipelines.flatMap(({ receivers, processors, exporters }) => [
        ...receivers,
        ...processors,
        ...exporters,
      ])) {
        const selection = selectionOf(yaml(tier.id, ref.at), topology);
        const node = selection?.kind === "component" ? selection.node : undefined;
        expect(node && useOf(node, topology)?.ref).toBe(ref);
      }
    }
  });

  it("tells two uses of one component to be one subject", () => {
    expect(use("logs")).not.toEqual(use("traces"));
    expect(sameSubject(use("logs"), use("traces"))).toBe(true);
    expect(sameSubject(use("logs"), { kind: "tier", tier: "agent" })).toBe(false);
  });
});
