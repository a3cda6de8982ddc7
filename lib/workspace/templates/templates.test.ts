import { describe, expect, it } from "vitest";
import { testCatalogue } from "../../catalogue/testing";
import { factById } from "../../facts/table";
import { fitsFact } from "../../facts/parse-fact";
import { readTopology } from "../../topology/topology";
import { parseWorkspace } from "../schema";
import { blankTemplate } from "./blank";
import { twoTierTemplate } from "./two-tier";

const design = twoTierTemplate("checkout");
const topology = readTopology(design.tiers, testCatalogue);

describe("the two-tier template", () => {
  it("is a design that can be stored", () => {
    expect(parseWorkspace(structuredClone(design))).toEqual({ ok: true, value: design });
  });

  it("reads without an issue", () => {
    expect(topology.tiers.map(({ issues }) => issues)).toEqual([[], []]);
  });

  it("uses only what it defines, and defines only what it uses", () => {
    for (const tier of topology.tiers) {
      const refs = [
        ...tier.extensions,
        ...tier.pipelines.flatMap(({ receivers, processors, exporters }) => [
          ...receivers,
          ...processors,
          ...exporters,
        ]),
      ];
      expect(refs.filter(({ component }) => component === null)).toEqual([]);
      const used = new Set(refs.map(({ component }) => component));
      expect(tier.components.filter((component) => !used.has(component)).map(({ id }) => id)).toEqual([]);
    }
  });

  it("sends every signal from the agent to a receiver of the gateway, traces by trace ID", () => {
    expect(
      topology.hops.map(({ from, to, receiver, signals, balancing, routingKey, protocol }) => ({
        from: from.id,
        to,
        receiver: receiver?.id,
        signals,
        balancing,
        routingKey,
        protocol,
      })),
    ).toEqual([
      {
        from: "load_balancing",
        to: "gateway",
        receiver: "otlp",
        signals: ["traces"],
        balancing: "dns",
        routingKey: "traceID",
        protocol: "grpc",
      },
      {
        from: "otlp_http/gateway",
        to: "gateway",
        receiver: "otlp",
        signals: ["metrics", "logs"],
        balancing: "single",
        routingKey: null,
        protocol: "http",
      },
    ]);
  });

  it("ends at one backend outside", () => {
    expect(topology.backends.map(({ from, unresolved }) => [from.id, unresolved])).toEqual([
      ["otlp_http/backend", false],
    ]);
  });

  it("states facts that exist, with values of their type", () => {
    for (const { facts } of design.tiers)
      for (const [id, value] of Object.entries(facts)) {
        const fact = factById(id);
        expect([id, fact && fitsFact(fact, value)]).toEqual([id, true]);
      }
  });

  it("holds no credential", () => {
    expect(design.tiers.map(({ yaml }) => yaml).join("\n")).toContain("x-api-key: ${env:BACKEND_API_KEY}");
  });
});

describe("the blank template", () => {
  it("is an agent and a gateway with nothing in them", () => {
    expect(blankTemplate("b").tiers.map(({ id, role, yaml }) => [id, role, yaml])).toEqual([
      ["agent", "agent", ""],
      ["gateway", "gateway", ""],
    ]);
  });
});
