import { describe, expect, it } from "vitest";
import type { Path } from "../../base/path";
import type { Json } from "../../base/json";
import type { Kind } from "../types";
import { defaultAt, sectionAt } from "./default-at";
import { fieldAt } from "./field-at";
import { createFields, type KnownComponent } from "./fields";
import { keysAt } from "./keys-at";
import { testFields, testHarvestedFields } from "./testing";
import { valuesAt, valuesOf } from "./values-at";

const fields = createFields(testFields, testHarvestedFields);

function component(kind: Kind | "service", type: string): KnownComponent {
  const found = fields.of(kind, type);
  if (!found) throw new Error(`no ${kind} ${type}`);
  return found;
}

function names(found: KnownComponent, path: Path, settings?: Json): readonly string[] {
  return (keysAt(found, path, settings)?.fields ?? []).map(({ name }) => name);
}

const otlp = component("receiver", "otlp");
const fileLog = component("receiver", "file_log");
const hostMetrics = component("receiver", "host_metrics");

describe("createFields", () => {
  it("finds a component by its newest and by an older name", () => {
    expect(fields.of("exporter", "otlphttp")).toBe(fields.of("exporter", "otlp_http"));
    expect(fields.of("receiver", "otlphttp")).toBeNull();
  });

  it("falls back to harvested settings where none are reflected, and says so", () => {
    expect(component("connector", "routing")).toMatchObject({ knowledge: "harvested", version: "0.157.0" });
    expect(component("processor", "deltatocumulative")).toMatchObject({ knowledge: "reflected" });
    expect(createFields(testFields, null).of("connector", "routing")).toBeNull();
  });

  it("holds the section of the collector's own telemetry", () => {
    expect(names(component("service", "telemetry"), [])).toContain("metrics");
  });
});

describe("keysAt", () => {
  it("puts the keys of squashed structs in their place", () => {
    expect(names(component("exporter", "otlp_grpc"), [])).toEqual(
      expect.arrayContaining(["timeout", "sending_queue", "retry_on_failure", "endpoint", "tls"]),
    );
    const keys = keysAt(component("exporter", "otlp_grpc"), []);
    const endpoint = keys?.fields.find(({ name }) => name === "endpoint");
    expect(endpoint?.through.map(({ go }) => go)).toEqual(["ClientConfig"]);
  });

  it("offers `enabled` in an optional section", () => {
    expect(names(otlp, ["protocols", "grpc"])[0]).toBe("enabled");
    expect(names(otlp, ["protocols"])).toEqual(["grpc", "http"]);
  });

  it("knows the sections that are filled by name", () => {
    expect(names(hostMetrics, [])).toContain("scrapers");
    expect(names(hostMetrics, ["scrapers"])).toContain("cpu");
    expect(keysAt(hostMetrics, ["scrapers"])?.others).toBeNull();
    expect(names(hostMetrics, ["scrapers", "cpu"])).toContain("metrics");
    expect(keysAt(hostMetrics, ["scrapers", "gpu"])).toBeNull();
  });

  it("lets the written type decide what an operator holds", () => {
    const settings = { operators: [{ type: "json_parser" }, {}] };
    expect(names(fileLog, ["operators", 0], settings)).toEqual(
      expect.arrayContaining(["type", "parse_from", "parse_to"]),
    );
    expect(names(fileLog, ["operators", 1], settings)).toEqual(["type"]);
    expect(keysAt(fileLog, ["operators", 1], settings)?.others).toEqual({ is: "any" });
  });

  it("takes any key of a map, with the type of its entries", () => {
    expect(keysAt(component("exporter", "otlp_http"), ["headers"])).toEqual({
      fields: [],
      others: { is: "secret" },
    });
    expect(keysAt(component("processor", "resource_detection"), ["ec2", "tags"])).toBeNull();
  });

  it("has no keys below a scalar, a list or an unknown path", () => {
    expect(keysAt(component("processor", "batch"), ["timeout"])).toBeNull();
    expect(keysAt(component("processor", "batch"), ["metadata_keys"])).toBeNull();
    expect(keysAt(component("processor", "batch"), ["tiemout", "x"])).toBeNull();
  });
});

describe("fieldAt", () => {
  it("goes through lists, maps and optional sections", () => {
    const tail = component("processor", "tail_sampling");
    expect(fieldAt(tail, ["policies", 0, "latency", "threshold_ms"])?.type).toEqual({ is: "int", bits: 64 });
    expect(fieldAt(otlp, ["protocols", "grpc", "tls", "cert_file"])?.type).toEqual({ is: "string" });
    expect(fieldAt(otlp, ["protocols", "grpc", "enabled"])?.type).toEqual({ is: "bool" });
  });

  it("is null for a key that the collector would refuse", () => {
    expect(fieldAt(component("processor", "batch"), ["tiemout"])).toBeNull();
    expect(fieldAt(component("processor", "batch"), ["Timeout"])).toBeNull();
    expect(fieldAt(component("processor", "batch"), ["constructor"])).toBeNull();
  });

  it("follows recursive structs as deep as asked", () => {
    const tail = component("processor", "tail_sampling");
    const path = ["policies", 0, "not", "not_sub_policy", "latency", "threshold_ms"];
    expect(fieldAt(tail, path)?.name).toBe("threshold_ms");
  });
});

describe("defaultAt", () => {
  it("is what the factory says", () => {
    expect(defaultAt(component("processor", "batch"), ["timeout"])).toBe("200ms");
    expect(defaultAt(component("processor", "batch"), ["send_batch_size"])).toBe(8192);
  });

  it("shows what an absent section would bring in", () => {
    expect(sectionAt(otlp, ["protocols", "grpc"])).toBe("default");
    expect(defaultAt(otlp, ["protocols", "grpc", "endpoint"])).toBe("localhost:4317");
    expect(defaultAt(otlp, ["protocols", "grpc", "enabled"])).toBe(true);
  });

  it("is the zero value where the factory leaves a key out", () => {
    expect(defaultAt(component("exporter", "otlp_grpc"), ["tls", "cert_file"])).toBe("");
    expect(defaultAt(component("processor", "tail_sampling"), ["policies", 0, "name"])).toBe("");
  });

  it("comes from the variant in a section chosen by name", () => {
    const settings = { operators: [{ type: "json_parser" }] };
    expect(defaultAt(fileLog, ["operators", 0, "on_error"], settings)).toBe("send");
    expect(defaultAt(fileLog, ["operators", 0, "on_error"])).toBeUndefined();
  });

  it("is not known for harvested components and unknown paths", () => {
    expect(defaultAt(component("connector", "routing"), ["error_mode"])).toBeUndefined();
    expect(defaultAt(component("processor", "batch"), ["tiemout"])).toBeUndefined();
  });
});

describe("valuesAt", () => {
  it("lists what a type accepts", () => {
    const grpc = component("exporter", "otlp_grpc");
    expect(valuesAt(grpc, ["compression"])?.values).toContain("zstd");
    expect(valuesAt(grpc, ["sending_queue", "sizer"])?.values).toEqual(
      expect.arrayContaining(["bytes", "items", "requests"]),
    );
    expect(valuesOf(grpc, { is: "string" })).toBeNull();
    expect(valuesAt(grpc, ["endpoint"])).toBeNull();
  });

  it("lists the operators where one is named", () => {
    expect(valuesAt(fileLog, ["operators", 0, "type"])?.values).toContain("regex_parser");
    expect(valuesAt(fileLog, ["operators", 0, "id"])).toBeNull();
  });

  it("lists the detectors, for the list and for its items", () => {
    const detection = component("processor", "resource_detection");
    expect(valuesAt(detection, ["detectors"])?.values).toContain("k8s_api");
    expect(valuesAt(detection, ["detectors", 0])?.values).toContain("env");
  });
});
