import { describe, expect, it } from "vitest";
import { renameComponent } from "./rename-component";
import { contextOf, lines, refusal } from "./testing";

describe("rename-component", () => {
  it("renames the definition and every mention, and keeps comments", () => {
    expect(
      lines(renameComponent, { tier: "agent", kind: "processor", id: "batch", to: "batch/all" }),
    ).toEqual([
      "-  batch: {}",
      "+  batch/all: {}",
      "-      processors: [memory_limiter, batch]",
      "+      processors: [memory_limiter, batch/all]",
      "-        - batch # last",
      "+        - batch/all # last",
    ]);
  });

  it("changes between the names of one type", () => {
    expect(
      lines(renameComponent, {
        tier: "gateway",
        kind: "exporter",
        id: "otlp_http/backend",
        to: "otlphttp/backend",
      }),
    ).toContain("+  otlphttp/backend:");
  });

  it("renames a connector on both sides", () => {
    const context = contextOf({
      agent:
        "connectors: {forward: {}}\nservice:\n  pipelines:\n    traces/a: {exporters: [forward]}\n    traces/b: {receivers: [forward]}\n",
    });
    expect(
      lines(renameComponent, { tier: "agent", kind: "connector", id: "forward", to: "forward/b" }, context),
    ).toEqual([
      "-connectors: {forward: {}}",
      "+connectors: {forward/b: {}}",
      "-    traces/a: {exporters: [forward]}",
      "-    traces/b: {receivers: [forward]}",
      "+    traces/a: {exporters: [forward/b]}",
      "+    traces/b: {receivers: [forward/b]}",
    ]);
  });

  it("renames an extension where settings name it", () => {
    const context = contextOf({
      agent: [
        "receivers:",
        "  file_log: { storage: file_storage }",
        "exporters:",
        "  otlp_http:",
        "    sending_queue: { storage: file_storage }",
        "extensions:",
        "  file_storage: {}",
        "service:",
        "  extensions: [file_storage]",
        "",
      ].join("\n"),
    });
    const args = { tier: "agent", kind: "extension", id: "file_storage", to: "file_storage/log" } as const;
    expect(lines(renameComponent, args, context).filter((line) => line.startsWith("+"))).toEqual([
      "+  file_log: { storage: file_storage/log }",
      "+    sending_queue: { storage: file_storage/log }",
      "+  file_storage/log: {}",
      "+  extensions: [file_storage/log]",
    ]);
  });

  it("leaves a receiver alone that shares the id with an exporter", () => {
    const context = contextOf({
      agent:
        "receivers: {otlp: {}}\nexporters: {otlp: {}}\nservice:\n  pipelines:\n    traces:\n      receivers: [otlp]\n      exporters: [otlp]\n",
    });
    expect(
      lines(renameComponent, { tier: "agent", kind: "exporter", id: "otlp", to: "otlp/out" }, context),
    ).toEqual([
      "-exporters: {otlp: {}}",
      "+exporters: {otlp/out: {}}",
      "-      exporters: [otlp]",
      "+      exporters: [otlp/out]",
    ]);
  });

  it.each([
    ["batch/", "command.component-name"],
    ["batch/a b", "command.component-name"],
    ["filter", "command.other-type"],
    ["memory_limiter", "command.other-type"],
  ])("refuses %j", (to, sentence) => {
    expect(refusal(renameComponent, { tier: "agent", kind: "processor", id: "batch", to })?.[1]).toBe(
      sentence,
    );
  });

  it("refuses an id that is taken", () => {
    const context = contextOf({ agent: "processors: {batch: {}, batch/2: {}}\n" });
    expect(
      refusal(renameComponent, { tier: "agent", kind: "processor", id: "batch", to: "batch/2" }, context),
    ).toEqual(["exists", "command.taken"]);
  });
});
