import { describe, expect, it } from "vitest";
import { connect } from "./connect";
import { hopChoices } from "./hop-choices";
import type { NodeEnd } from "./places";
import { after, contextOf, lines, refusal } from "./testing";

const end = (tier: string, slot: NodeEnd["slot"]): NodeEnd => ({ tier, pipeline: "traces", slot, index: 0 });
const [from, to] = [end("agent", "processors"), end("gateway", "receivers")];

const agent = [
  "processors: {batch: {}}",
  "exporters: {}",
  "service: {pipelines: {traces: {receivers: [], processors: [batch], exporters: []}}}",
  "",
].join("\n");
const gateway = (receiver: string, processors: string) =>
  [
    `receivers: {${receiver}}`,
    "processors: {tail_sampling: {}, batch: {}}",
    `service: {pipelines: {traces: {receivers: [otlp], processors: [${processors}], exporters: []}}}`,
    "",
  ].join("\n");
const plain = "otlp: {protocols: {grpc: {endpoint: 0.0.0.0:4317}}}";
const secure =
  "otlp: {protocols: {grpc: {endpoint: 0.0.0.0:4317, tls: {cert_file: a, key_file: b, client_ca_file: c}}}}";

function offered(receiver: string, processors: string): readonly string[] {
  const context = contextOf({ agent, gateway: gateway(receiver, processors) });
  return (hopChoices(from, to, context) ?? []).map(({ does }) => does.id);
}

describe("the ways in which a line between tiers can be made", () => {
  it("are plaintext and TLS, and by trace ID first where the target samples", () => {
    expect(offered(plain, "batch")).toEqual(["command.hop-plain", "command.hop-ca"]);
    expect(offered(plain, "tail_sampling")).toEqual([
      "command.hop-balanced-plain",
      "command.hop-balanced-ca",
      "command.hop-plain",
      "command.hop-ca",
    ]);
  });

  it("are TLS only where the receiver takes nothing else", () => {
    expect(offered(secure, "batch")).toEqual(["command.hop-ca", "command.hop-system"]);
  });

  it("are none where an exporter that leads there is at hand, or the line cannot be drawn", () => {
    expect(hopChoices(end("agent", "processors"), end("gateway", "receivers"), contextOf())).toBeNull();
    const back = contextOf();
    expect(hopChoices(end("gateway", "processors"), end("agent", "receivers"), back)).toBeNull();
  });
});

describe("a line as it was wished for", () => {
  it("gives both ends TLS, with the files mounted from a Secret", () => {
    const context = contextOf({ agent, gateway: gateway(plain, "batch") });
    const next = after(connect, { from, to, hop: { tls: true, balance: false } }, context);
    expect(next.tiers[0]?.yaml).toContain("    tls:\n      ca_file: /etc/otelcol/tls/ca.crt\n");
    expect(next.tiers[1]?.yaml).toContain(
      "tls: {cert_file: /etc/otelcol/tls/tls.crt, key_file: /etc/otelcol/tls/tls.key}",
    );
    for (const tier of next.tiers)
      expect(tier.facts["mounts"]).toContainEqual({
        name: "otelcol-tls",
        mountPath: "/etc/otelcol/tls",
        secret: "otelcol-tls",
        readOnly: true,
      });
  });

  it("brings the client's own certificate where the receiver asks for one", () => {
    const context = contextOf({ agent, gateway: gateway(secure, "batch") });
    expect(lines(connect, { from, to, hop: { tls: true, balance: false } }, context)).toEqual(
      expect.arrayContaining([
        "+      ca_file: /etc/otelcol/tls/ca.crt",
        "+      cert_file: /etc/otelcol/tls/tls.crt",
        "+      key_file: /etc/otelcol/tls/tls.key",
      ]),
    );
  });

  it("balances by trace ID over the pods behind the headless Service, which is deployed beside the other", () => {
    const context = contextOf({ agent, gateway: gateway(plain, "tail_sampling") });
    const next = after(connect, { from, to, hop: { tls: false, balance: true } }, context);
    expect(next.tiers[0]?.yaml).toMatch(/load_balancing\/gateway:\n    routing_key: traceID/);
    expect(next.tiers[0]?.yaml).toMatch(/hostname: otel-gateway-headless\S*\n        port: "4317"/);
    expect(next.tiers[1]?.facts["service.headless"]).toBe("beside");
  });

  it("refuses TLS that would cut others off", () => {
    const other = [
      "exporters: {otlp_grpc: {endpoint: otel-gateway:4317, tls: {insecure: true}}}",
      "service: {pipelines: {traces: {receivers: [], exporters: [otlp_grpc]}}}",
      "",
    ].join("\n");
    const context = contextOf({ agent, edge: other, gateway: gateway(plain, "batch") });
    expect(refusal(connect, { from, to, hop: { tls: true, balance: false } }, context)).toEqual([
      "not-allowed",
      "command.tls-cuts-off",
    ]);
  });

  it("refuses a line from a tier to itself", () => {
    const own = contextOf();
    expect(
      refusal(
        connect,
        { from: end("agent", "exporters"), to: { ...end("agent", "receivers"), pipeline: "metrics" } },
        own,
      )?.[1],
    ).toBe("command.hop-itself");
  });
});
