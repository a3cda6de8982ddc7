import { describe, expect, it } from "vitest";
import type { Json } from "../../base/json";
import type { Path } from "../../base/path";
import { addEntry, addItem, switchSection, takeBack, writeValue } from "./edits";
import { rowAt } from "./rows";
import { formOf } from "./testing/forms";
import type { Row } from "./types";

function row(form: ReturnType<typeof formOf>, path: Path): Row {
  const found = rowAt(form, path);
  if (!found) throw new Error(`no row at ${path.join("::")}`);
  return found;
}

describe("writeValue", () => {
  it("writes what changed and nothing else", () => {
    const form = formOf("processor", "batch", { timeout: "1s" });
    expect(writeValue(form, row(form, ["timeout"]), "1s")).toBeNull();
    expect(writeValue(form, row(form, ["timeout"]), "2s")).toEqual({
      op: "set",
      path: ["timeout"],
      value: "2s",
    });
    expect(writeValue(form, row(form, ["send_batch_size"]), undefined)).toBeNull();
  });
});

describe("takeBack", () => {
  it("takes sections along that would be empty and mean nothing", () => {
    const form = formOf("processor", "k8s_attributes", { extract: { metadata: [] }, filter: { node: "a" } });
    expect(takeBack(form, ["filter", "node"])).toEqual({ op: "remove", path: ["filter"] });
  });

  it("leaves a section that is on because it stands there", () => {
    const form = formOf("receiver", "otlp", { protocols: { grpc: { endpoint: "a:1" } } });
    expect(takeBack(form, ["protocols", "grpc", "endpoint"])).toEqual({
      op: "remove",
      path: ["protocols", "grpc", "endpoint"],
    });
  });
});

describe("switchSection", () => {
  it("turns an optional section on by writing it, and off by taking it out while it is empty", () => {
    const path = ["protocols", "grpc"];
    expect(switched(undefined, true)).toEqual({ op: "set", path, value: {} });
    expect(switched({}, false)).toEqual({ op: "remove", path });
    expect(switched({}, true)).toBeNull();
  });

  it("keeps what is written in a section that is turned off", () => {
    const path = ["protocols", "grpc", "enabled"];
    expect(switched({ endpoint: "a:1" }, false)).toEqual({ op: "set", path, value: false });
    expect(switched({ endpoint: "a:1", enabled: false }, true)).toEqual({ op: "remove", path });
  });

  it("turns off a section that is on from the start", () => {
    const form = formOf("exporter", "otlp_grpc", {});
    const path = ["sending_queue"];
    expect(switchSection(form, row(form, path), false)).toEqual({
      op: "set",
      path,
      value: { enabled: false },
    });
    const off = formOf("exporter", "otlp_grpc", { sending_queue: { enabled: false } });
    expect(switchSection(off, row(off, path), true)).toEqual({ op: "remove", path });
  });

  it("writes a key of the section's own only while it differs from the default", () => {
    const path = ["retry_on_failure"];
    const form = formOf("exporter", "otlp_grpc", {});
    expect(switchSection(form, row(form, path), false)).toEqual({
      op: "set",
      path: ["retry_on_failure", "enabled"],
      value: false,
    });
    const off = formOf("exporter", "otlp_grpc", { retry_on_failure: { enabled: false } });
    expect(switchSection(off, row(off, path), true)).toEqual({ op: "remove", path });
  });
});

describe("addItem and addEntry", () => {
  it("begin with what the item can be", () => {
    const form = formOf("receiver", "file_log", { operators: [{ type: "noop" }] });
    expect(addItem(row(form, ["operators"]), "regex_parser")).toEqual({
      op: "insert",
      path: ["operators"],
      index: 1,
      value: { type: "regex_parser" },
    });
    const actions = formOf("processor", "resource", undefined);
    expect(addItem(row(actions, ["attributes"]))).toMatchObject({ index: 0, value: {} });
  });

  it("never write over a key", () => {
    const form = formOf("receiver", "host_metrics", { scrapers: { cpu: {} } });
    expect(addEntry(row(form, ["scrapers"]), "cpu")).toBeNull();
    expect(addEntry(row(form, ["scrapers"]), "disk")).toMatchObject({
      path: ["scrapers", "disk"],
      value: {},
    });
  });
});

function switched(grpc: Json | undefined, on: boolean): ReturnType<typeof switchSection> {
  const form = formOf("receiver", "otlp", { protocols: grpc === undefined ? { http: {} } : { grpc } });
  return switchSection(form, row(form, ["protocols", "grpc"]), on);
}
