import { describe, expect, it } from "vitest";
import { problemsOf } from "../testing/problems-of";

function texts(yaml: string): readonly string[] {
  return problemsOf("exporter", yaml).map(({ text }) => text);
}

function said(kind: "receiver" | "processor" | "exporter", yaml: string): readonly string[] {
  return problemsOf(kind, yaml)
    .filter(({ stage }) => stage === "unmarshal")
    .map(({ path, text }) => `${path}: ${text}`);
}

describe("types that decode themselves", () => {
  it("finds scrapers by their key", () => {
    expect(said("receiver", "host_metrics: { scrapers: { cpu: , memory: {} } }")).toEqual([]);
    expect(said("receiver", "host_metrics: { scrapers: { foo: } }")).toEqual([
      "receivers::host_metrics: '' invalid scraper key: foo",
    ]);
  });

  it("chooses an operator's settings by its type, and lets keys pass that it does not know", () => {
    expect(
      said("receiver", "file_log: { include: [a], operators: [{ type: json_parser, foo: 1 }] }"),
    ).toEqual([]);
    expect(said("receiver", "file_log: { include: [a], operators: [{ type: nope }] }")).toEqual([
      "receivers::file_log::operators[0]: unsupported type 'nope'",
    ]);
    expect(said("receiver", "file_log: { include: [a], operators: [{ id: a }] }")).toEqual([
      "receivers::file_log::operators[0]: missing required field 'type'",
    ]);
  });

  it("takes texts for groups of conditions and statements", () => {
    expect(said("processor", "transform: { log_statements: ['set(log.body, 1)'] }")).toEqual([]);
    expect(said("processor", "filter: { log_conditions: ['log.body == 1'] }")).toEqual([]);
  });

  it("measures batches as the queue where only the queue says how", () => {
    const queue = "queue_size: 9000, batch: { min_size: 1 }";
    expect(texts(`otlp_grpc: { endpoint: 'a:1', sending_queue: { ${queue} } }`)).toEqual([]);
    expect(texts(`otlp_grpc: { endpoint: 'a:1', sending_queue: { sizer: requests, ${queue} } }`)).toEqual([
      'batch: `batch` supports only `items` or `bytes` sizer, found "requests"',
    ]);
  });
});
