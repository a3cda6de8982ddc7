import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import { canConnect, connect } from "./connect";
import type { NodeEnd } from "./places";
import type { Slot } from "./slot";
import { contextOf, lines, refusal } from "./testing";

const end = (pipeline: string, slot: Slot, index: number): NodeEnd => ({
  tier: "agent",
  pipeline,
  slot,
  index,
});

const joined = contextOf({
  agent: [
    "receivers: {otlp: {}}",
    "processors: {batch: {}, filter: {}}",
    "connectors: {forward: {}, span_metrics: {}}",
    "exporters: {debug: {}, nop: {}}",
    "service:",
    "  pipelines:",
    "    traces: {receivers: [otlp], processors: [batch, filter], exporters: [debug]}",
    "    traces/b: {receivers: [], processors: [filter], exporters: [nop, forward]}",
    "    metrics: {receivers: [], processors: [batch], exporters: [nop]}",
    "",
  ].join("\n"),
});

describe("connect", () => {
  it("reorders so that one processor follows the other", () => {
    expect(
      lines(connect, { from: end("traces", "processors", 1), to: end("traces", "processors", 0) }, joined),
    ).toContain("+    traces: {receivers: [otlp], processors: [filter, batch], exporters: [debug]}");
  });

  it("moves a processor to the front or the end of its line", () => {
    const front = { from: end("traces", "receivers", 0), to: end("traces", "processors", 1) };
    const back = { from: end("traces", "processors", 0), to: end("traces", "exporters", 0) };
    const expected = "+    traces: {receivers: [otlp], processors: [filter, batch], exporters: [debug]}";
    expect(lines(connect, front, joined)).toContain(expected);
    expect(lines(connect, back, joined)).toContain(expected);
  });

  it("adds another pipeline's exporter", () => {
    expect(
      lines(connect, { from: end("traces", "processors", 0), to: end("metrics", "exporters", 0) }, joined),
    ).toContain("+    traces: {receivers: [otlp], processors: [batch, filter], exporters: [debug, nop]}");
  });

  it("lets a receiver feed another pipeline", () => {
    expect(
      lines(connect, { from: end("traces", "receivers", 0), to: end("metrics", "processors", 0) }, joined),
    ).toContain("+    metrics: {receivers: [otlp], processors: [batch], exporters: [nop]}");
  });

  it("joins pipelines of two signals by a connector that carries the pair", () => {
    expect(
      lines(connect, { from: end("traces", "processors", 1), to: end("metrics", "processors", 0) }, joined),
    ).toEqual([
      "-    traces: {receivers: [otlp], processors: [batch, filter], exporters: [debug]}",
      "+    traces: {receivers: [otlp], processors: [batch, filter], exporters: [debug, span_metrics]}",
      "-    metrics: {receivers: [], processors: [batch], exporters: [nop]}",
      "+    metrics: {receivers: [span_metrics], processors: [batch], exporters: [nop]}",
    ]);
  });

  it("draws a connector's other side", () => {
    expect(
      lines(connect, { from: end("traces/b", "exporters", 1), to: end("traces", "processors", 0) }, joined),
    ).toContain("+    traces: {receivers: [otlp, forward], processors: [batch, filter], exporters: [debug]}");
  });

  it("feeds a connector from a second pipeline", () => {
    expect(
      lines(connect, { from: end("traces", "processors", 1), to: end("traces/b", "exporters", 1) }, joined),
    ).toContain("+    traces: {receivers: [otlp], processors: [batch, filter], exporters: [debug, forward]}");
  });

  it("says beforehand what an edge would do", () => {
    expect(canConnect(end("traces", "processors", 1), end("metrics", "processors", 0), joined)).toEqual({
      ok: true,
      value: { id: "command.join", params: { id: "span_metrics", from: "traces", to: "metrics" } },
    });
  });

  it("offers a choice of connectors where none is declared, and refuses to choose by itself", () => {
    const context = contextOf({
      agent:
        "processors: {batch: {}}\nservice: {pipelines: {traces: {processors: [batch]}, logs: {processors: [batch]}}}\n",
    });
    const ends = { from: end("traces", "processors", 0), to: end("logs", "processors", 0) };
    expect(canConnect(ends.from, ends.to, context)).toEqual({
      ok: true,
      value: words("command.join-by-choice", { tier: "agent", from: "traces", to: "logs" }),
    });
    const tried = connect.plan(ends, context);
    if (tried.ok) throw new Error("connected");
    expect(tried.error.message.id).toBe("command.connector-first");
    expect(String(tried.error.message.params.options)).toMatch(/exceptions/);
  });

  it.each([
    ["backwards", end("traces", "exporters", 0), end("traces", "receivers", 0), "command.wrong-way"],
    [
      "neighbours",
      end("traces", "processors", 0),
      end("traces", "processors", 1),
      "command.connected-already",
    ],
    [
      "a receiver to its exporter",
      end("traces", "receivers", 0),
      end("traces", "exporters", 0),
      "command.connected-already",
    ],
    [
      "out of an exporter",
      end("traces", "exporters", 0),
      end("metrics", "processors", 0),
      "command.exporter-is-end",
    ],
    [
      "into a receiver",
      end("traces", "processors", 0),
      end("metrics", "receivers", 0),
      "command.receiver-is-start",
    ],
    ["nothing there", end("traces", "processors", 7), end("metrics", "processors", 0), "command.no-use"],
  ])("refuses %s", (_, from, to, sentence) => {
    expect(refusal(connect, { from, to })?.[1]).toBe(sentence);
  });

  it("refuses a connector that does not turn one signal into the other", () => {
    expect(
      refusal(
        connect,
        { from: end("traces/b", "exporters", 1), to: end("metrics", "processors", 0) },
        joined,
      ),
    ).toEqual(["not-allowed", "command.connector-pair"]);
  });
});
