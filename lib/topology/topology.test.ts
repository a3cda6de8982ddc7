import { existsSync, readdirSync, readFileSync } from "node:fs";
import { assert, array, constantFrom, double, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { valueOf } from "../facts/sheet";
import { agent, gateway, plainGateway, read } from "./testing";
import { readTopology, type TierInput } from "./topology";
import type { Topology } from "./types";

const agentYaml = `# The agent of a node.
receivers:
  otlp:
    protocols:
      grpc:
        endpoint: 0.0.0.0:4317
  hostmetrics:
    scrapers: {cpu: , memory: }
processors:
  memory_limiter:
    check_interval: 1s
    limit_percentage: 80
exporters:
  otlp/gateway:
    endpoint: otel-gateway.obs.svc:4317
    tls: {insecure: true}
service:
  pipelines:
    traces:
      receivers: [otlp]
      processors: [memory_limiter]
      exporters: [otlp/gateway]
    metrics:
      receivers: [otlp, hostmetrics]
      processors: [memory_limiter]
      exporters: [otlp/gateway]
`;

function again(previous: Topology, ...tiers: readonly TierInput[]): Topology {
  return readTopology(tiers, testCatalogue, previous);
}

function hostMetrics(topology: Topology) {
  return topology.tiers[0]?.components.find((component) => component.id === "hostmetrics");
}

describe("reading again", () => {
  const first = read(agent(agentYaml), gateway(plainGateway));

  it("gives the very same topology for the same texts", () => {
    expect(again(first, agent(agentYaml), gateway(plainGateway))).toBe(first);
  });

  it("gives the very same topology where only a comment changed", () => {
    const commented = agentYaml.replace("# The agent of a node.", "# An agent.\n# On every node.");
    expect(again(first, agent(commented), gateway(plainGateway))).toBe(first);
  });

  it("keeps the identity of everything that one setting does not touch", () => {
    const next = again(first, agent(agentYaml.replace("80", "75")), gateway(plainGateway));
    const [before, after] = [first.tiers[0], next.tiers[0]];
    const names = (id: string, topology = next) =>
      topology.tiers[0]?.components.find((component) => component.id === id);
    expect(after).not.toBe(before);
    expect(names("memory_limiter")).not.toBe(names("memory_limiter", first));
    expect(names("otlp")).toBe(names("otlp", first));
    expect(names("otlp/gateway")).toBe(names("otlp/gateway", first));
    expect(after?.facts).toBe(before?.facts);
    expect(after?.pipelines[0]).not.toBe(before?.pipelines[0]);
    expect(after?.pipelines[0]?.processors[0]?.component).toBe(names("memory_limiter"));
    expect(after?.pipelines[0]?.receivers).toBe(before?.pipelines[0]?.receivers);
    expect(next.tiers[1]).toBe(first.tiers[1]);
    expect(next.hops).toBe(first.hops);
    expect(next.backends).toBe(first.backends);
  });

  it("keeps the identity of components below a new one", () => {
    const added = agentYaml.replace("  hostmetrics:", "  zipkin:\n  hostmetrics:");
    const next = again(first, agent(added), gateway(plainGateway));
    expect(hostMetrics(next)).toBeDefined();
    expect(hostMetrics(next)).toBe(hostMetrics(first));
    expect(next.tiers[0]?.pipelines).toBe(first.tiers[0]?.pipelines);
  });

  it("hands every reference and hop the tier's own component", () => {
    const steps = [agentYaml.replace("80", "70"), agentYaml.replace("0.0.0.0", "localhost"), agentYaml];
    let topology = first;
    for (const step of steps) {
      topology = again(topology, agent(step), gateway(plainGateway));
      const components = new Set(topology.tiers.flatMap((tier) => tier.components));
      const mentioned = [
        ...topology.tiers.flatMap((tier) =>
          tier.pipelines.flatMap((pipeline) =>
            [...pipeline.receivers, ...pipeline.processors, ...pipeline.exporters].map(
              (ref) => ref.component,
            ),
          ),
        ),
        ...topology.hops.flatMap((hop) => [hop.from, hop.receiver]),
      ];
      expect(mentioned.filter((component) => component === null || !components.has(component))).toEqual([]);
    }
  });

  it("notices a fact that changed", () => {
    const next = again(first, agent(agentYaml), gateway(plainGateway, { "workload.replicas": 5 }));
    expect(next.tiers[0]).toBe(first.tiers[0]);
    expect(next.tiers[1]?.components).toBe(first.tiers[1]?.components);
    expect(valueOf(next.tiers[1]?.facts ?? {}, "workload.replicas")).toBe(5);
  });

  it("equals reading from scratch", () => {
    const texts = [
      agentYaml,
      agentYaml.replace("80", "70"),
      agentYaml.replace("otlp/gateway", "otlp/x"),
      plainGateway,
    ];
    const step = tuple(constantFrom(...texts), constantFrom(...texts));
    assert(
      property(array(step, { maxLength: 6 }), (steps) => {
        let topology = first;
        for (const [one, two] of steps) {
          topology = again(topology, agent(one), gateway(two));
          expect(topology).toEqual(read(agent(one), gateway(two)));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("text that does not parse", () => {
  const first = read(agent(agentYaml), gateway(plainGateway));
  const broken = `${agentYaml}  "`;

  it("leaves the last reading, stale, with the new issues; the other tier stays live", () => {
    const next = again(first, agent(broken), gateway(plainGateway));
    const [stale, live] = next.tiers;
    expect(stale?.stale).toBe(true);
    expect(stale?.issues.length).toBeGreaterThan(0);
    expect(stale?.components).toBe(first.tiers[0]?.components);
    expect(stale?.pipelines).toBe(first.tiers[0]?.pipelines);
    expect(live).toBe(first.tiers[1]);
    expect(next.hops).toBe(first.hops);
  });

  it("is live again, with every identity, once it parses", () => {
    const between = again(first, agent(broken), gateway(plainGateway));
    const next = again(between, agent(agentYaml), gateway(plainGateway));
    expect(next.tiers[0]?.stale).toBe(false);
    expect(next.tiers[0]?.components).toBe(first.tiers[0]?.components);
    expect(next).toEqual(first);
  });

  it("is nothing where it was never read before", () => {
    expect(read(agent(broken)).tiers[0]).toMatchObject({
      stale: true,
      components: [],
      pipelines: [],
      extensions: [],
      config: {},
    });
  });

  it("does not count duplicate keys: what was meant can be read", () => {
    const [tier] = read(agent(agentYaml.replace("  hostmetrics:", "  otlp:\n  hostmetrics:"))).tiers;
    expect(tier?.issues).toHaveLength(1);
    expect(tier?.stale).toBe(false);
    expect(tier?.components.map((component) => component.id)).toContain("hostmetrics");
  });

  it("never throws at any prefix of our fixtures, with a reading before", () => {
    const texts = [agentYaml, plainGateway, ...fixtureTexts()];
    const cut = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(constantFrom(...texts), cut, (text, share) => {
        const prefix = text.slice(0, Math.round(share * text.length));
        const topology = readTopology([agent(prefix), gateway(plainGateway)], testCatalogue, first);
        expect(topology.tiers.map((tier) => tier.stale && tier.issues.length === 0)).toEqual([false, false]);
      }),
      { numRuns: 150 },
    );
  });

  it("never throws at two texts cut anywhere", () => {
    const cut = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(cut, cut, (one, two) => {
        const head = agentYaml.slice(0, Math.round(one * agentYaml.length));
        const tail = plainGateway.slice(Math.round(two * plainGateway.length));
        expect(read(agent(head), gateway(tail)).tiers).toHaveLength(2);
      }),
    );
  });
});

describe("a text above the limit", () => {
  it("is refused, and read where the caller lifts the limit", () => {
    const long = `${agentYaml}# ${"x".repeat(200)}\n`;
    const limited = readTopology([agent(long)], testCatalogue, undefined, 100);
    expect(limited.tiers[0]?.stale).toBe(true);
    expect(readTopology([agent(long)], testCatalogue, undefined, 10_000).tiers[0]?.stale).toBe(false);
  });
});

function fixtureTexts(): readonly string[] {
  const folder = new URL("../../fixtures/", import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

const seed = new URL("../../../shared/seed/", import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(name, seed), "utf8");
}

describe.skipIf(!existsSync(seed))("the seed pair (skipped without the shared folder)", () => {
  it("is two tiers with one hop between them", () => {
    const topology = read(agent(textOf("agent.yaml")), gateway(textOf("gateway.yaml")));
    expect(topology.hops).toHaveLength(1);
    expect(topology.hops[0]).toMatchObject({
      id: "agent/otlp/gateway→gateway",
      to: "gateway",
      receiver: { id: "otlp" },
      protocol: "grpc",
      signals: ["traces", "metrics", "logs"],
      tls: false,
      balancing: "single",
      routingKey: null,
    });
    expect(topology.backends).toMatchObject([
      { id: "gateway/otlphttp/backend→?", signals: ["traces"], unresolved: false },
    ]);
    expect(topology.tiers[1]?.facts["service.name"]).toEqual({ value: "otel-gateway", origin: "derived" });
    expect(topology.tiers[1]?.facts["workload.namespace"]).toEqual({
      value: "observability",
      origin: "derived",
    });
  });
});
