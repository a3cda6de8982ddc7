import { describe, expect, it } from "vitest";
import { problemsOf } from "../testing/problems-of";

function said(kind: "receiver" | "processor" | "exporter" | "extension", yaml: string): readonly string[] {
  return problemsOf(kind, yaml)
    .filter(({ stage }) => stage === "unmarshal")
    .map(({ path, text }) => `${path}: ${text}`);
}

describe("decodeComponent", () => {
  it("names the type whose key is not known, within the section's own decoder", () => {
    expect(said("receiver", "otlp: { protocols: { grpc: { foo: 1 } } }")).toEqual([
      "receivers::otlp::protocols.grpc::configgrpc.ServerConfig: has invalid keys: foo",
    ]);
    expect(said("processor", "batch: { x: 1, a: 2 }")).toEqual([
      "processors::batch::batchprocessor.Config: has invalid keys: a, x",
      "processors::batch::batchprocessor.Config: has invalid keys: a, x",
    ]);
  });

  it("takes numbers for durations as nanoseconds and refuses texts without a unit", () => {
    expect(said("processor", "batch: { timeout: 5 }")).toEqual([]);
    expect(said("processor", 'batch: { timeout: "5" }')).toEqual([
      "processors::batch::timeout: time: missing unit in duration",
    ]);
    expect(said("processor", "batch: { timeout: 1d }")).toEqual([
      "processors::batch::timeout: time: unknown unit",
    ]);
  });

  it("cuts floats, refuses negative numbers and texts where a number is due", () => {
    expect(said("processor", "batch: { send_batch_size: 1.9 }")).toEqual([]);
    expect(said("processor", "batch: { send_batch_size: -1 }")).toEqual([
      "processors::batch::send_batch_size: cannot parse value as 'uint32': -1 overflows uint",
    ]);
    expect(said("processor", 'batch: { send_batch_size: "10" }')).toEqual([
      "processors::batch::send_batch_size: expected type 'uint32', got unconvertible type 'string'",
    ]);
  });

  it("splits a text at commas for a list of texts only", () => {
    expect(said("processor", "batch: { metadata_keys: 'a,b' }")).toEqual([]);
    expect(said("processor", "batch: { metadata_keys: 5 }")).toEqual([
      "processors::batch::metadata_keys: source data must be an array or slice, got int",
    ]);
    expect(said("processor", "batch: { metadata_keys: [5] }")).toEqual([
      "processors::batch::metadata_keys[0]: expected type 'string', got unconvertible type 'int'",
    ]);
  });

  it("wants a real truth value in `enabled` of an optional section", () => {
    expect(said("exporter", "otlp_grpc: { endpoint: 'a:1', sending_queue: { enabled: yes } }")).toEqual([
      "exporters::otlp_grpc::sending_queue: unexpected type string for 'enabled': got 'yes' value expected 'true' or 'false'",
    ]);
  });

  it("asks types that read text what they make of it", () => {
    expect(said("exporter", "otlp_grpc: { endpoint: 'a:1', compression: GZIP }")).toEqual([
      'exporters::otlp_grpc::compression: unsupported compression type "GZIP"',
    ]);
    expect(said("exporter", "otlp_grpc: { endpoint: 'a:1', headers: { a: {} } }")).toEqual([
      "exporters::otlp_grpc::headers::[a]: expected type 'configopaque.String', got unconvertible type 'map[string]interface {}'",
    ]);
  });
});
