import { describe, expect, it } from "vitest";
import { agent, read, tierOf } from "./testing";

function only(yaml: string) {
  const [tier] = read(agent(yaml)).tiers;
  if (!tier) throw new Error("no tier");
  return tier;
}

describe("reading a tier", () => {
  it("finds components of every kind with their newest name and their place", () => {
    const tier = only(`receivers:
  otlp:
processors:
  batch: {timeout: 5s}
exporters:
  otlp/internal: {endpoint: "gw:4317"}
connectors:
  spanmetrics:
extensions:
  health_check:
`);
    expect(tier.components).toEqual([
      {
        tier: "agent",
        kind: "receiver",
        id: "otlp",
        type: "otlp",
        canonical: "otlp",
        config: null,
        at: ["receivers", "otlp"],
      },
      {
        tier: "agent",
        kind: "processor",
        id: "batch",
        type: "batch",
        canonical: "batch",
        config: { timeout: "5s" },
        at: ["processors", "batch"],
      },
      {
        tier: "agent",
        kind: "exporter",
        id: "otlp/internal",
        type: "otlp",
        canonical: "otlp_grpc",
        config: { endpoint: "gw:4317" },
        at: ["exporters", "otlp/internal"],
      },
      {
        tier: "agent",
        kind: "connector",
        id: "spanmetrics",
        type: "spanmetrics",
        canonical: "span_metrics",
        config: null,
        at: ["connectors", "spanmetrics"],
      },
      {
        tier: "agent",
        kind: "extension",
        id: "health_check",
        type: "health_check",
        canonical: "health_check",
        config: null,
        at: ["extensions", "health_check"],
      },
    ]);
  });

  it("resolves references: connectors on both sides, unknown names to nothing", () => {
    const tier = only(`receivers: {otlp: }
exporters: {debug: }
connectors: {forward: }
extensions: {zpages: }
service:
  extensions: [zpages, pprof]
  pipelines:
    traces/in:
      receivers: [otlp]
      processors: [batch]
      exporters: [forward]
    traces:
      receivers: [forward]
      exporters: [debug, nothing]
`);
    const [first, second] = tier.pipelines;
    expect(first?.id).toBe("traces/in");
    expect(first?.signal).toBe("traces");
    expect(first?.exporters[0]?.component?.kind).toBe("connector");
    expect(first?.processors).toEqual([
      { id: "batch", at: ["service", "pipelines", "traces/in", "processors", 0], component: null },
    ]);
    expect(second?.receivers[0]?.component).toBe(first?.exporters[0]?.component);
    expect(second?.exporters.map((ref) => ref.component?.id ?? null)).toEqual(["debug", null]);
    expect(tier.extensions.map((ref) => ref.component?.id ?? null)).toEqual(["zpages", null]);
  });

  it("takes a text with commas for a list, as the collector does", () => {
    const tier = only("receivers: {otlp: }\nservice:\n  pipelines:\n    traces: {receivers: 'otlp, x'}\n");
    expect(tier.pipelines[0]?.receivers.map((ref) => [ref.id, ref.component?.id ?? null])).toEqual([
      ["otlp", "otlp"],
      ["x", null],
    ]);
  });

  it.each([
    ["", "an empty text"],
    ["# nothing", "only a comment"],
    ["receivers:", "a section without a body"],
    ["receivers: [otlp]", "a list for a section"],
    ["receivers: 5\nservice: x", "scalars for sections"],
    ["service:\n  pipelines:\n    traces:", "a pipeline without a body"],
    ["service:\n  pipelines:\n    traces:\n      receivers: [null, {a: b}, [c]]", "items that are no ids"],
  ])("reads %j: %s", (yaml) => {
    const tier = only(yaml);
    expect(tier.stale).toBe(false);
    expect(tier.components).toEqual([]);
    expect(tier.pipelines.flatMap((pipeline) => pipeline.receivers)).toEqual([]);
  });

  it("keeps the position of the items that can be read", () => {
    const tier = only("service:\n  pipelines:\n    traces:\n      receivers:\n        -\n        - otlp\n");
    expect(tier.pipelines[0]?.receivers[0]?.at).toEqual(["service", "pipelines", "traces", "receivers", 1]);
  });

  it("does not know signals of other names", () => {
    expect(only("service: {pipelines: {spans: {}}}").pipelines[0]?.signal).toBeNull();
  });

  it("keeps keys that look like parts of JavaScript apart from it", () => {
    const tier = only("receivers:\n  __proto__: {a: 1}\n  constructor:\n  toString:\n");
    expect(tier.components.map((component) => component.id)).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
  });

  it("carries role, target and facts", () => {
    const [tier] = read(tierOf("pool", "gateway", "", { "workload.replicas": 5 })).tiers;
    expect(tier).toMatchObject({ id: "pool", role: "gateway", target: { collector: "0.159.0" } });
    expect(tier?.facts["workload.replicas"]).toEqual({ value: 5, origin: "set" });
    expect(tier?.facts["probes.port"]).toEqual({ value: 13_133, origin: "assumed" });
  });
});
