import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isMap, type Json, type JsonMap } from "../../base/json";
import { embed } from "../embed";
import { dataOf, readDocument } from "../../yaml/document";
import { coalesce } from "./coalesce";
import { overlayEdits } from "./overlay-edits";

const defaults: JsonMap = {
  receivers: {
    otlp: { protocols: { grpc: { endpoint: "a" }, http: { endpoint: "b" } } },
    zipkin: { endpoint: "c" },
  },
  processors: { batch: {} },
  service: { extensions: ["health_check"] },
};

describe("overlayEdits", () => {
  it.each([
    ["blocks", "receivers:\n  # ours\n  otlp:\n    protocols:\n      grpc:\n        endpoint: x # here\n"],
    ["one line", "{receivers: {otlp: {protocols: {grpc: {endpoint: x}}}}}"],
    ["an empty map", "receivers: {}\n"],
    ["lists, which replace", "receivers: {zipkin: [1]}\nservice: {extensions: []}\n"],
    ["a merge key", "base: &base {grpc: {endpoint: x}}\nreceivers: {otlp: {protocols: {<<: *base}}}\n"],
    ["an alias", "a: &a {grpc: {endpoint: x}}\nreceivers: {otlp: {protocols: *a}}\n"],
    [
      "what an alias repeats elsewhere",
      "receivers: {otlp: &o {protocols: {http: {endpoint: y}}}}\nelse: *o\n",
    ],
  ])("leaves only what the text has, after Helm's merge: %s", (_, text) => {
    expect(merged(text)).toEqual(dataOf(readDocument(text)));
  });

  it("makes empty maps of empty bodies that have defaults", () => {
    const text = "receivers:\n  otlp:\n    protocols:\n      grpc:\n      http: ~\nprocessors: {batch: }\n";
    expect(merged(text)).toEqual({
      receivers: { otlp: { protocols: { grpc: {}, http: {} } } },
      processors: { batch: {} },
    });
  });

  it("keeps every line of the text", () => {
    expect(values("receivers: # top\n  otlp: # one\n    protocols: {grpc: {endpoint: x}}\n")).toBe(
      [
        "config:",
        "  processors: null",
        "  service: null",
        "  receivers: # top",
        "    zipkin: null",
        "    otlp: # one",
        "      protocols: {http: null, grpc: {endpoint: x}}",
        "",
      ].join("\n"),
    );
  });
});

function values(text: string): string {
  const document = readDocument(text);
  const data = dataOf(document);
  const target = isMap(data) ? data : {};
  return embed("config", document, overlayEdits(document, defaults, target)).text;
}

/** What Helm makes of the values. */
function merged(text: string): Json {
  const parsed: { config: JsonMap } = parse(values(text), { version: "1.1", merge: true });
  return coalesce(parsed.config, defaults);
}
