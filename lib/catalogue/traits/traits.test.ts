import { describe, expect, it } from "vitest";
import { createFields } from "../fields/fields";
import { testFields } from "../fields/testing";
import { testCatalogue } from "../testing";
import { helpFor } from "./help-for";
import { purposeOf } from "./purpose-of";
import { reachedMaps } from "./reach";
import { sharedTraits, traits } from "./registry.generated";
import { traitWords } from "./words";

const fields = createFields(testFields, null);

function pathsOf(kind: (typeof traits)[number]["kind"], type: string): ReadonlySet<string> {
  const component = fields.of(kind, type);
  const maps = component ? reachedMaps(component) : [];
  return new Set(
    maps.flatMap(({ pattern, names }) => names.map((name) => (pattern === "" ? name : `${pattern}.${name}`))),
  );
}

describe("the help on components", () => {
  it.each(traits.map((trait) => [`${trait.kind}/${trait.type}`, trait] as const))(
    "speaks of %s by its newest name and of settings that it has",
    (_, { kind, type, fields: texts }) => {
      expect(kind === "service" ? type : testCatalogue.find(kind, type)?.type).toBe(type);
      const known = pathsOf(kind, type);
      expect(Object.keys(texts).filter((path) => !known.has(path))).toEqual([]);
    },
  );

  it("says what every reflected component is for", () => {
    const said = new Set(traits.map(({ kind, type }) => `${kind}/${type}`));
    const silent = fields.components.map(({ settings }) => `${settings.kind}/${settings.type}`);
    expect(silent.filter((key) => !said.has(key))).toEqual([]);
  });

  it("stands in both languages and names the page it was checked against", () => {
    for (const { purpose, fields: texts, source } of traits) {
      expect(source).toMatch(
        /^https:\/\/github\.com\/open-telemetry\/opentelemetry-collector(-contrib)?\/blob\/v/,
      );
      for (const text of [purpose, ...Object.values(texts)]) {
        expect(text.en).toMatch(/^[^가-힣]+\.$/);
        expect(text.ko).toMatch(/[가-힣].*\.$/);
      }
    }
  });

  it("says each thing of a component once", () => {
    const keys = traits.map(({ kind, type }) => `${kind}/${type}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the help on shared settings", () => {
  it.each(sharedTraits.map((shared) => [shared.group, shared] as const))(
    "%s speaks of keys that its type has wherever a component holds one",
    (_, { type, fields: texts }) => {
      const holders = fields.components.flatMap((component) =>
        reachedMaps(component).filter(({ owners }) => owners.has(type)),
      );
      expect(holders).not.toEqual([]);
      const names = new Set(holders.flatMap((holder) => holder.names));
      expect(Object.keys(texts).filter((name) => !names.has(name))).toEqual([]);
    },
  );
});

describe("helpFor", () => {
  it("finds a component's own help, positions in lists left out", () => {
    expect(helpFor("processor", "tail_sampling", ["policies", 3, "latency", "threshold_ms"])?.id).toBe(
      "help.processor/tail_sampling.policies.latency.threshold_ms",
    );
  });

  it("finds the help on what components share, at any depth", () => {
    expect(helpFor("exporter", "otlp_grpc", ["tls", "insecure"])?.id).toBe("help.tls-client.insecure");
    expect(helpFor("receiver", "otlp", ["protocols", "grpc", "endpoint"])?.id).toBe("help.address.endpoint");
    expect(
      helpFor("exporter", "load_balancing", ["protocol", "otlp", "sending_queue", "queue_size"])?.id,
    ).toBe("help.sending-queue.queue_size");
  });

  it("prefers what is said of the very component", () => {
    expect(helpFor("exporter", "otlp_http", ["endpoint"])?.id).toBe("help.exporter/otlp_http.endpoint");
  });

  it("only promises texts that stand in the book", () => {
    const settings = fields.components.flatMap(({ settings: { kind, type } }) =>
      [...pathsOf(kind, type)].map((path) => helpFor(kind, type, path.split("."))),
    );
    const purposes = traits.map(({ kind, type }) => (kind === "service" ? null : purposeOf(kind, type)));
    const promised = [...settings, ...purposes];
    const ids = promised.flatMap((help) => help?.id ?? []);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id) => traitWords.en[id] === undefined || traitWords.ko[id] === undefined)).toEqual(
      [],
    );
  });

  it("has nothing to say of what it does not know", () => {
    expect(helpFor("exporter", "otlp_grpc", ["nonsense"])).toBeNull();
    expect(helpFor("exporter", "constructor", ["endpoint"])).toBeNull();
    expect(purposeOf("receiver", "nonsense")).toBeNull();
  });
});
