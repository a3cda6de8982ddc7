import { describe, expect, it } from "vitest";
import { resolve } from "../../collector/resolve/resolve";
import { readDocument } from "../../yaml/document";
import { mergeSources } from "./merge-sources";

const base = `# ours
receivers:
  otlp: {protocols: {grpc: {}}} # from apps
exporters:
  otlp:
    endpoint: a:4317
    headers: {a: "1"}
service:
  pipelines:
    traces: {receivers: [otlp], exporters: [otlp]}
`;

describe("mergeSources", () => {
  it("keeps the first text and writes into it what later ones bring, with where it is from", () => {
    const overlay =
      "exporters:\n  otlp:\n    endpoint: b:4317\n  debug: # to see it\n    verbosity: detailed\n";
    const { text, origins, kept } = mergeSources([part("base.yaml", base), part("prod.yaml", overlay)]);
    expect(kept).toBe(true);
    expect(text).toBe(`# ours
receivers:
  otlp: {protocols: {grpc: {}}} # from apps
exporters:
  otlp:
    endpoint: b:4317 # from prod.yaml
    headers: {a: "1"}
  debug: # from prod.yaml
    verbosity: detailed
service:
  pipelines:
    traces: {receivers: [otlp], exporters: [otlp]}
`);
    expect(origins).toEqual([
      { path: ["exporters", "otlp", "endpoint"], from: "prod.yaml", over: "base.yaml" },
      { path: ["exporters", "debug"], from: "prod.yaml", over: null },
    ]);
  });

  it.each([
    ["lists are replaced", "service:\n  pipelines:\n    traces: {receivers: [otlp, zipkin]}\n"],
    ["null replaces a map", "exporters:\n  otlp:\n"],
    ["delimiters in keys", "service::pipelines::logs:\n  receivers: [otlp]\n  exporters: [otlp]\n"],
    ["anchors", "processors:\n  a: &x {b: 1}\n  c: *x\n"],
    ["a block text", "processors:\n  transform:\n    note: |\n      one\n      two\n"],
    ["a top that is new", "extensions:\n  # alive\n  health_check: {}\n"],
  ])("means what the collector makes of it: %s", (_, overlay) => {
    const { text } = mergeSources([part("base.yaml", base), part("over.yaml", overlay)]);
    expect(readDocument(text).issues).toEqual([]);
    expect(collectorMerge([text])).toEqual(collectorMerge([base, overlay]));
  });

  it("writes the text anew where its own words cannot hold the result", () => {
    const first = "receivers: {a: &x {b: 1}, c: *x} # shared\n";
    const second = "receivers: {c: {b: 2}}\n";
    const { text, kept } = mergeSources([part("a", first), part("b", second)]);
    expect(kept).toBe(false);
    expect(collectorMerge([text])).toEqual(collectorMerge([first, second]));
  });
});

function part(name: string, text: string) {
  return { name, text };
}

function collectorMerge(texts: readonly string[]) {
  const sources = texts.map((text) => ({ is: "text", text }) as const);
  return resolve(sources, { environment, version: "0.159.0" }).map;
}

const environment = {
  variables: new Map(),
  exists: () => null,
  read: () => null,
  isPod: false,
  memoryBytes: null,
};
