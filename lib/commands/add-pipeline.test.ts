import { describe, expect, it } from "vitest";
import { addPipeline } from "./add-pipeline";
import { contextOf, lines, refusal } from "./testing";

describe("add-pipeline", () => {
  it("takes the receiver that another tier feeds, the limiter and the backend", () => {
    expect(lines(addPipeline, { tier: "gateway", signal: "metrics" })).toEqual([
      "+    metrics:",
      "+      receivers: [otlp]",
      "+      processors: [memory_limiter]",
      "+      exporters: [otlp_http/backend]",
    ]);
  });

  it("leaves out debug and what does not carry the signal", () => {
    expect(lines(addPipeline, { tier: "agent", signal: "logs" })).toEqual([
      "+    logs:",
      "+      receivers: [otlp]",
      "+      processors: [memory_limiter]",
      "+      exporters: [otlp_grpc/gateway]",
    ]);
  });

  it("prefers a plain exporter to a load balancer, whose routing key is chosen for traces", () => {
    const context = contextOf({
      agent:
        "exporters: {load_balancing: {}, otlp_http: {}}\nservice: {pipelines: {traces: {exporters: [load_balancing]}, metrics: {exporters: [otlp_http]}}}\n",
    });
    expect(lines(addPipeline, { tier: "agent", signal: "logs" }, context).join("\n")).toMatch(
      /logs: \{.*exporters: \[otlp_http\]/,
    );
  });

  it("starts with empty lists in an empty tier", () => {
    expect(lines(addPipeline, { tier: "agent", signal: "traces" }, contextOf({ agent: "" }))).toEqual([
      "+service:",
      "+  pipelines:",
      "+    traces:",
      "+      receivers: []",
      "+      processors: []",
      "+      exporters: []",
    ]);
  });

  it("names a second pipeline of a signal by number, or as asked", () => {
    expect(lines(addPipeline, { tier: "agent", signal: "metrics" })[0]).toBe("+    metrics/2:");
    expect(lines(addPipeline, { tier: "agent", signal: "metrics", name: "edge" })[0]).toBe(
      "+    metrics/edge:",
    );
  });

  it("refuses a name that is taken or malformed", () => {
    expect(refusal(addPipeline, { tier: "agent", signal: "traces", name: "side" })).toEqual([
      "exists",
      "command.pipeline-taken",
    ]);
    expect(refusal(addPipeline, { tier: "agent", signal: "traces", name: "two words" })).toEqual([
      "not-allowed",
      "command.pipeline-name",
    ]);
  });
});
