import { describe, expect, it } from "vitest";
import { carriesSignal, pairsOf, signalsOf } from "./signals";
import { testCatalogue } from "./testing";
import type { ComponentType, Kind } from "./types";

function component(kind: Kind, type: string): ComponentType {
  const found = testCatalogue.find(kind, type);
  if (!found) throw new Error(`${kind} ${type} is not in the catalogue`);
  return found;
}

describe("signalsOf", () => {
  it("names what a component carries", () => {
    expect(signalsOf(component("processor", "tail_sampling"))).toEqual(["traces"]);
    expect(signalsOf(component("receiver", "host_metrics"))).toContain("metrics");
    expect(signalsOf(component("receiver", "host_metrics"))).not.toContain("traces");
    expect(signalsOf(component("extension", "health_check"))).toEqual([]);
    expect(signalsOf(component("connector", "span_metrics"))).toEqual(["traces", "metrics"]);
  });

  it("says nothing about components nobody has read", () => {
    expect(signalsOf(component("receiver", "obi"))).toBeNull();
  });
});

describe("carriesSignal", () => {
  it("tells a connector's two ends apart", () => {
    const spanMetrics = component("connector", "span_metrics");
    expect(pairsOf(spanMetrics)).toEqual([{ from: "traces", to: "metrics" }]);
    expect(carriesSignal(spanMetrics, "exporters", "traces")).toBe(true);
    expect(carriesSignal(spanMetrics, "exporters", "metrics")).toBe(false);
    expect(carriesSignal(spanMetrics, "receivers", "metrics")).toBe(true);
    expect(carriesSignal(spanMetrics, "receivers", "traces")).toBe(false);
  });

  it("judges the other kinds by their signals, and not at all where those are unknown", () => {
    expect(carriesSignal(component("processor", "tail_sampling"), "processors", "logs")).toBe(false);
    expect(carriesSignal(component("receiver", "otlp"), "receivers", "logs")).toBe(true);
    expect(carriesSignal(component("receiver", "obi"), "receivers", "logs")).toBeNull();
  });
});
