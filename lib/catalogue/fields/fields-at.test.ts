import { describe, expect, it } from "vitest";
import { defaultAt } from "./default-at";
import { fieldAt } from "./field-at";
import { createFields, type KnownComponent } from "./fields";
import { fieldsAt } from "./fields-at";
import { lifeAt } from "./life-at";
import { testFields, testHarvestedFields } from "./testing";
import type { Kind } from "../types";
import type { FieldChange, FieldsData } from "./types";
import { valuesAt } from "./values-at";

const every = createFields(testFields, testHarvestedFields);

function at(version: string, kind: Kind, type: string): KnownComponent {
  const found = every.at(version).of(kind, type);
  if (!found) throw new Error(`no ${kind} ${type}`);
  return found;
}

const detectors = (version: string) =>
  valuesAt(at(version, "processor", "resource_detection"), ["detectors", 0]);

const names = ({ types }: FieldsData) =>
  Object.entries(types).map(([type, { fields }]) => [type, fields.map(({ name, type: is }) => [name, is])]);

describe("fieldsAt", () => {
  it("takes settings away that the version does not know yet, and says since when they are there", () => {
    const path = ["max_gc_interval_when_soft_limited"];
    expect(fieldAt(at("0.155.0", "processor", "memory_limiter"), path)).toBeNull();
    expect(lifeAt(at("0.155.0", "processor", "memory_limiter"), path)).toEqual({
      is: "coming",
      since: "0.156.0",
    });
    expect(fieldAt(at("0.156.0", "processor", "memory_limiter"), path)?.type.is).toBe("duration");
    expect(lifeAt(at("0.156.0", "processor", "memory_limiter"), path)).toBeNull();
  });

  it("brings in what came after the version that was read", () => {
    const path = ["sending_queue", "batch", "partition", "cache_size"];
    expect(fieldAt(at("0.159.0", "exporter", "otlp_grpc"), path)).toBeNull();
    expect(fieldAt(at("0.162.0", "exporter", "otlp_grpc"), path)?.type.is).toBe("int");
    expect(defaultAt(at("0.162.0", "exporter", "otlp_grpc"), path)).toBe(10000);
  });

  it("knows settings that are gone and what took their place", () => {
    expect(lifeAt(at("0.159.0", "exporter", "otlp_http"), ["batcher"])).toEqual({
      is: "gone",
      since: "0.130.0",
      instead: "sending_queue.batch",
    });
    expect(lifeAt(at("0.159.0", "exporter", "otlp_http"), ["sending_queue", "blocking"])).toMatchObject({
      is: "gone",
      instead: "sending_queue.block_on_overflow",
    });
    expect(
      lifeAt(at("0.159.0", "processor", "k8s_attributes"), ["extract", "labels", 0, "regex"]),
    ).toMatchObject({ is: "gone" });
  });

  it("has a setting back in the versions that still had it", () => {
    expect(fieldAt(at("0.145.0", "exporter", "kafka"), ["topic"])?.type.is).toBe("string");
    expect(fieldAt(at("0.159.0", "exporter", "kafka"), ["topic"])).toBeNull();
  });

  it("marks what is going away", () => {
    const path = ["extract", "deployment_name_from_replicaset"];
    expect(lifeAt(at("0.152.0", "processor", "k8s_attributes"), path)).toBeNull();
    expect(lifeAt(at("0.153.0", "processor", "k8s_attributes"), path)).toMatchObject({ is: "deprecated" });
    expect(lifeAt(at("0.159.0", "connector", "span_metrics"), ["dimensions_cache_size"])).toMatchObject({
      is: "deprecated",
    });
  });

  it("knows defaults that changed", () => {
    expect(defaultAt(at("0.152.0", "processor", "transform"), ["error_mode"])).toBe("propagate");
    expect(defaultAt(at("0.153.0", "processor", "transform"), ["error_mode"])).toBe("ignore");
  });

  it("knows defaults below a section", () => {
    const path = ["extract", "deployment_name_from_replicaset"];
    expect(defaultAt(at("0.152.0", "processor", "k8s_attributes"), path)).toBe(false);
    expect(defaultAt(at("0.153.0", "processor", "k8s_attributes"), path)).toBe(true);
  });

  it("knows detectors by version", () => {
    expect(detectors("0.152.0")?.values).not.toContain("k8s_api");
    expect(detectors("0.159.0")?.values).toContain("k8s_api");
    expect(detectors("0.159.0")?.lives?.["k8snode"]).toMatchObject({ is: "deprecated", instead: "k8s_api" });
    expect(detectors("0.152.0")?.lives?.["k8snode"]).toBeUndefined();
  });

  it("leaves everything else as it was read", () => {
    const changed = fieldsAt(testFields, testFields.version);
    expect(names(changed)).toEqual(names(testFields));
    expect(fieldsAt(testFields, "0.150.0")).toBe(fieldsAt(testFields, "0.150.0"));
  });
});

describe("the published changes", () => {
  const fields: readonly FieldChange[] = testFields.changes?.fields ?? [];
  const components = new Set(
    [...testFields.components, ...testHarvestedFields.components].map((each) => `${each.kind}/${each.type}`),
  );

  it("speak of structs and components that are there", () => {
    const strays = fields.filter(({ on }) => !testFields.types[on] && !components.has(on));
    expect(strays).toEqual([]);
  });

  it("speak of each setting once", () => {
    const keys = fields.map(({ on, name }) => `${on} ${name}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
