import { describe, expect, it } from "vitest";
import { setOption } from "./set-option";
import { lines, planned, refusal, staleContext } from "./testing";

describe("set-option", () => {
  it("changes one line and keeps its comment", () => {
    const path = ["exporters", "otlp_grpc/gateway", "endpoint"];
    expect(lines(setOption, { tier: "agent", path, value: "collector:4317" })).toEqual([
      "-    endpoint: otel-gateway.observability.svc:4317 # the pool",
      "+    endpoint: collector:4317 # the pool",
    ]);
  });

  it("adds a setting that is not there yet", () => {
    const path = ["processors", "memory_limiter", "spike_limit_percentage"];
    expect(lines(setOption, { tier: "agent", path, value: 20 })).toEqual(["+    spike_limit_percentage: 20"]);
  });

  it("looks at the setting and names it as the collector does", () => {
    const change = planned(setOption, {
      tier: "agent",
      path: ["processors", "batch", "timeout"],
      value: "1s",
    });
    expect(change.label.params.path).toBe("processors::batch::timeout");
    expect(change.focus?.at).toEqual({ yaml: ["processors", "batch", "timeout"], part: "value" });
  });

  it("refuses while the text does not parse", () => {
    expect(refusal(setOption, { tier: "agent", path: ["x"], value: 1 }, staleContext())?.[0]).toBe("syntax");
  });
});
