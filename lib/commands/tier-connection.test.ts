import { describe, expect, it } from "vitest";
import { connect } from "./connect";
import type { NodeEnd } from "./places";
import type { Slot } from "./slot";
import { contextOf, lines, refusal } from "./testing";

const end = (tier: string, pipeline: string, slot: Slot, index = 0): NodeEnd => ({
  tier,
  pipeline,
  slot,
  index,
});

const agent = [
  "receivers: {otlp: {protocols: {grpc: {endpoint: 0.0.0.0:4317}}}}",
  "processors: {batch: {}}",
  "exporters: {debug: {}}",
  "service:",
  "  pipelines:",
  "    traces: {receivers: [otlp], processors: [batch], exporters: [debug]}",
  "    metrics: {receivers: [otlp], processors: [batch], exporters: [debug]}",
  "",
].join("\n");

const gateway = (receiver: string) =>
  [
    `receivers: {${receiver}}`,
    "exporters: {debug: {}}",
    "service:",
    "  pipelines:",
    "    traces: {receivers: [nop], exporters: [debug]}",
    "",
  ].join("\n");

describe("a line between two tiers", () => {
  it("makes an exporter and a receiver that agree", () => {
    const context = contextOf({ agent, gateway: gateway("nop: {}") });
    const made = lines(
      connect,
      { from: end("agent", "traces", "processors"), to: end("gateway", "traces", "receivers") },
      context,
    );
    expect(made.join("\n")).toMatch(/otlp_grpc\/gateway: \{ ?endpoint: [^ ]*:4317, tls: \{ ?insecure: true/);
    expect(made).toContain(
      "+    traces: {receivers: [otlp], processors: [batch], exporters: [debug, otlp_grpc/gateway]}",
    );
    expect(made).toContain("+    traces: {receivers: [nop, otlp], exporters: [debug]}");
  });

  it("takes port and TLS from the receiver that is there", () => {
    const receiver =
      "nop: {}, otlp/mesh: {protocols: {grpc: {endpoint: 0.0.0.0:5317, tls: {cert_file: /c, key_file: /k}}}}";
    const context = contextOf({ agent, gateway: gateway(receiver) });
    const made = lines(
      connect,
      { from: end("agent", "traces", "exporters"), to: end("gateway", "traces", "receivers") },
      context,
    ).join("\n");
    expect(made).toMatch(/endpoint: .*:5317/);
    expect(made).toContain("insecure: false");
    expect(made).toContain("receivers: [nop, otlp/mesh]");
  });

  it("makes a receiver of its own where the one that is there only listens inside of its pod", () => {
    const inside = "nop: {}, otlp: {protocols: {grpc: {endpoint: localhost:4317}}}";
    const made = lines(
      connect,
      { from: end("agent", "traces", "processors"), to: end("gateway", "traces", "receivers") },
      contextOf({ agent, gateway: gateway(inside) }),
    );
    expect(made).toContain("+    traces: {receivers: [nop, otlp/2], exporters: [debug]}");
  });

  it("uses what leads there already, and says so where nothing is left to do", () => {
    const sending = agent
      .replace(
        "{debug: {}}",
        "{debug: {}, otlp_grpc/gw: {endpoint: 'otel-gateway:4317', tls: {insecure: true}}}",
      )
      .replace(
        "    metrics: {receivers: [otlp], processors: [batch], exporters: [debug]}",
        "    logs: {receivers: [otlp], exporters: [otlp_grpc/gw]}",
      );
    const taking = gateway("otlp: {protocols: {grpc: {endpoint: 0.0.0.0:4317}}}").replace("[nop]", "[otlp]");
    const context = contextOf({ agent: sending, gateway: taking });
    const args = { from: end("agent", "traces", "processors"), to: end("gateway", "traces", "receivers") };
    expect(lines(connect, args, context)).toContain(
      "+    traces: {receivers: [otlp], processors: [batch], exporters: [debug, otlp_grpc/gw]}",
    );
    const done = contextOf({
      agent: sending.replace(
        "processors: [batch], exporters: [debug]",
        "processors: [batch], exporters: [otlp_grpc/gw]",
      ),
      gateway: taking,
    });
    expect(refusal(connect, args, done)?.[1]).toBe("command.tiers-connected");
    expect(
      refusal(
        connect,
        { from: end("gateway", "traces", "receivers"), to: end("agent", "traces", "receivers") },
        done,
      )?.[1],
    ).toBe("command.tiers-circle");
  });

  it("refuses another signal, with both names", () => {
    const context = contextOf({ agent, gateway: gateway("nop: {}") });
    expect(
      refusal(
        connect,
        { from: end("agent", "metrics", "processors"), to: end("gateway", "traces", "receivers") },
        context,
      )?.[1],
    ).toBe("command.tiers-other-signal");
  });
});
