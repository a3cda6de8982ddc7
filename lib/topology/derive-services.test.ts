import { describe, expect, it } from "vitest";
import { valueOf } from "../facts/sheet";
import { agent, exporting, gateway, plainGateway, read, tierOf } from "./testing";
import type { Topology } from "./types";

const sendingTo = (...endpoints: readonly string[]) =>
  exporting(
    endpoints.map((endpoint, index) => `  otlp/${index}: {endpoint: "${endpoint}"}`).join("\n"),
    endpoints.map((_, index) => `otlp/${index}`),
  );

const second = (id: string, facts = {}) => tierOf(id, "gateway", plainGateway, facts);

const named = (namespace: string) => ({ "service.name": "gw", "workload.namespace": namespace });

function service(topology: Topology, tier: string) {
  const facts = topology.tiers.find(({ id }) => id === tier)?.facts ?? {};
  return facts["service.name"];
}

describe("a gateway nobody has named", () => {
  it("takes Service and namespace from the host that an agent sends to", () => {
    const topology = read(agent(sendingTo("otel-gateway.obs.svc.cluster.local:4317")), gateway(plainGateway));
    const facts = topology.tiers[1]?.facts ?? {};
    expect(facts["service.name"]).toEqual({ value: "otel-gateway", origin: "derived" });
    expect(facts["workload.namespace"]).toEqual({ value: "obs", origin: "derived" });
    expect(facts["service.headless"]).toEqual({ value: "no", origin: "assumed" });
    expect(topology.hops.map((hop) => hop.id)).toEqual(["agent/otlp/0→gateway"]);
  });

  it("takes a host called headless for the one beside its Service", () => {
    const topology = read(
      agent(
        exporting("  load_balancing:\n    resolver: {dns: {hostname: otel-gateway-headless.obs}}", [
          "load_balancing",
        ]),
      ),
      gateway(plainGateway),
    );
    const facts = topology.tiers[1]?.facts ?? {};
    expect(facts["service.name"]).toEqual({ value: "otel-gateway", origin: "derived" });
    expect(facts["service.headless"]).toEqual({ value: "beside", origin: "derived" });
  });

  it("learns its namespace from a host also where its name was set, and never overrules what was set", () => {
    const yaml = sendingTo("gw.obs.svc:4317");
    const known = read(agent(yaml), gateway(plainGateway, { "service.name": "gw" }));
    expect(known.tiers[1]?.facts["workload.namespace"]).toEqual({ value: "obs", origin: "derived" });
    const placed = read(
      agent(yaml),
      gateway(plainGateway, { "service.name": "gw", "workload.namespace": "x" }),
    );
    expect(placed.hops).toEqual([]);
    expect(placed.backends.find((backend) => backend.from.tier === "agent")?.unresolved).toBe(true);
  });

  it("takes no name from the outside world, from the pod itself, or from a database", () => {
    for (const endpoint of [
      "otlp.example.com:4317",
      "localhost:5317",
      "10.0.0.1:4317",
      "tempo.monitoring.svc:4317",
    ]) {
      const topology = read(agent(sendingTo(endpoint)), gateway(plainGateway));
      expect(service(topology, "gateway")).toBeUndefined();
      expect(topology.hops).toEqual([]);
    }
  });

  it("takes no name from its own exporters", () => {
    expect(service(read(gateway(sendingTo("other-gateway:4317"))), "gateway")).toBeUndefined();
  });

  it("takes an unlikely name only where its port is right", () => {
    expect(service(read(agent(sendingTo("pool-a:4317")), gateway(plainGateway)), "gateway")?.value).toBe(
      "pool-a",
    );
    expect(service(read(agent(sendingTo("pool-a:9999")), gateway(plainGateway)), "gateway")).toBeUndefined();
    const likely = read(agent(sendingTo("otel-gateway:9999")), gateway(plainGateway));
    expect(likely.hops[0]).toMatchObject({ to: "gateway", receiver: null });
  });

  it("prefers the name that speaks of it to a database beside it", () => {
    const topology = read(agent(sendingTo("tempo:4317", "otel-gateway:4317")), gateway(plainGateway));
    expect(service(topology, "gateway")?.value).toBe("otel-gateway");
    expect(topology.backends.find((backend) => backend.from.tier === "agent")?.endpoint?.host).toBe("tempo");
  });
});

describe("several gateways", () => {
  it("are told apart by their names", () => {
    const topology = read(
      agent(sendingTo("otel-gateway-metrics:4317", "otel-gateway:4317")),
      gateway(plainGateway),
      second("gateway-metrics"),
    );
    expect(service(topology, "gateway")?.value).toBe("otel-gateway");
    expect(service(topology, "gateway-metrics")?.value).toBe("otel-gateway-metrics");
    expect(topology.hops.map((hop) => hop.id)).toEqual([
      "agent/otlp/0→gateway-metrics",
      "agent/otlp/1→gateway",
    ]);
  });

  it("stay unresolved where two fit equally well", () => {
    const topology = read(agent(sendingTo("pool:4317")), second("one"), second("two"));
    expect(topology.hops).toEqual([]);
    expect(topology.backends[0]).toMatchObject({ id: "agent/otlp/0→?", unresolved: true });
  });

  it("leave the name that another has set", () => {
    const topology = read(
      agent(sendingTo("otel-gateway:4317")),
      second("one", { "service.name": "otel-gateway" }),
      gateway(plainGateway),
    );
    expect(service(topology, "gateway")).toBeUndefined();
    expect(topology.hops.map((hop) => hop.to)).toEqual(["one"]);
  });

  it("form a chain of three tiers", () => {
    const topology = read(
      agent(sendingTo("otel-gateway:4317")),
      gateway(sendingTo("otel-sampler.obs:4317")),
      second("sampler"),
    );
    expect(topology.hops.map((hop) => hop.id)).toEqual(["agent/otlp/0→gateway", "gateway/otlp/0→sampler"]);
    expect(valueOf(topology.tiers[2]?.facts ?? {}, "workload.namespace")).toBe("obs");
  });

  it("of one Service name are told apart by the sender's namespace", () => {
    const topology = read(
      agent(sendingTo("gw:4317"), { "workload.namespace": "b" }),
      second("one", named("a")),
      second("two", named("b")),
    );
    expect(topology.hops.map((hop) => hop.to)).toEqual(["two"]);
  });
});
