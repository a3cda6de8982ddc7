import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Path } from "../base/path";
import { readDocument } from "./document";
import { pathAt, positionAt, rangeOf } from "./locate";
import { yaml } from "./sample";
import { scalarsOf } from "./scalars";

const text = yaml`
  # head
  receivers:
    otlp: # two ways
      protocols:
        grpc:
          endpoint: 0.0.0.0:4317 # port

  defaults: &d
    timeout: 5s
  processors:
    batch:
      <<: *d
    same: *d
  service:
    pipelines:
      traces:
        receivers: [otlp, nop]
        exporters:
          - debug # to the log
          - name: x
            more: |
              lines
              end
`;
const document = readDocument(text);

function slice(path: Path, part: "key" | "value"): string | null {
  const range = rangeOf(document, path, part);
  return range && text.slice(range.start, range.end);
}

describe("rangeOf", () => {
  it.each<[Path, "key" | "value", string | null]>([
    [["receivers", "otlp"], "key", "otlp"],
    [["receivers", "otlp", "protocols", "grpc"], "value", "endpoint: 0.0.0.0:4317"],
    [["receivers", "otlp", "protocols", "grpc", "endpoint"], "value", "0.0.0.0:4317"],
    [["service", "pipelines", "traces", "receivers"], "value", "[otlp, nop]"],
    [["service", "pipelines", "traces", "receivers", 1], "value", "nop"],
    [["service", "pipelines", "traces", "receivers", 1], "key", "nop"],
    [
      ["service", "pipelines", "traces", "exporters", 1, "more"],
      "value",
      "|\n            lines\n            end",
    ],
    [["processors", "same", "timeout"], "key", "timeout"],
    [["processors", "batch", "timeout"], "value", "5s"],
    [["processors", "batch"], "value", "<<: *d"],
    [["processors", "same"], "value", "*d"],
    [["processors", "gone"], "value", null],
    [["service", "pipelines", "traces", "receivers", 2], "value", null],
    [["service", "pipelines", "traces", "receivers", "otlp"], "value", null],
  ])("finds %j, its %s", (path, part, expected) => {
    expect(slice(path, part)).toBe(expected);
  });

  it("answers the key for an empty value, the whole for the root and null for an empty text", () => {
    const empty = readDocument("a:\nb: 1\n");
    expect(rangeOf(empty, ["a"], "value")).toEqual({ start: 0, end: 1 });
    expect(rangeOf(empty, [], "value")).toEqual({ start: 0, end: 7 });
    expect(rangeOf(readDocument(""), [], "value")).toBeNull();
  });
});

describe("pathAt", () => {
  it.each<[string, number, Path | null, "key" | "value"]>([
    ["# head", 2, null, "key"],
    ["receivers:", 3, ["receivers"], "key"],
    ["  otlp:", 0, ["receivers", "otlp"], "key"],
    ["# two ways", 3, ["receivers", "otlp"], "value"],
    ["0.0.0.0", 2, ["receivers", "otlp", "protocols", "grpc", "endpoint"], "value"],
    ["# port", 1, ["receivers", "otlp", "protocols", "grpc", "endpoint"], "value"],
    ["nop]", 1, ["service", "pipelines", "traces", "receivers", 1], "value"],
    [", nop", 1, ["service", "pipelines", "traces", "receivers"], "value"],
    ["- debug", 0, ["service", "pipelines", "traces", "exporters", 0], "value"],
    ["debug #", 2, ["service", "pipelines", "traces", "exporters", 0], "value"],
    ["# to the log", 4, ["service", "pipelines", "traces", "exporters", 0], "value"],
    ["- name", 0, ["service", "pipelines", "traces", "exporters", 1], "value"],
    ["name: x", 0, ["service", "pipelines", "traces", "exporters", 1, "name"], "key"],
    ["    lines", 6, ["service", "pipelines", "traces", "exporters", 1, "more"], "value"],
    ["<<: *d", 1, ["processors", "batch", "<<"], "key"],
  ])("knows what stands at %j + %i", (needle, plus, path, part) => {
    expect(pathAt(document, text.indexOf(needle) + plus)).toEqual(path && { path, part });
  });

  it("answers null between and behind everything", () => {
    expect(pathAt(document, text.indexOf("\ndefaults"))).toEqual(null);
    expect(pathAt(readDocument(""), 0)).toBeNull();
  });

  it("leads back to every scalar of the fixtures", () => {
    const folder = join(import.meta.dirname, "../../fixtures/yaml");
    let seen = 0;
    for (const name of readdirSync(folder)) {
      const fixture = readDocument(readFileSync(join(folder, name), "utf8"));
      for (const { path, part, node } of scalarsOf(fixture)) {
        const range = { start: node.start, end: node.end };
        expect({ name, ...pathAt(fixture, node.start) }).toEqual({ name, path, part });
        expect({ name, path, range: rangeOf(fixture, path, part) }).toEqual({ name, path, range });
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(200);
  });
});

describe("positionAt", () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [6, 3, 1],
    [99, 3, 94],
  ])("counts offset %i as line %i, column %i", (offset, line, column) => {
    expect(positionAt("ab\nc\r\n", offset)).toEqual({ line, column });
  });
});
