import { words } from "../base/words";
import { record, startHistory, undo } from "../workspace/history";
import { describe, expect, it } from "vitest";
import { agentText, after, contextFor, contextOf, lines, refusal } from "./testing";
import { splitPipeline } from "./split-pipeline";

describe("split-pipeline", () => {
  it("takes a processor and all that follow to a second pipeline, joined by the idle forward connector", () => {
    expect(
      lines(splitPipeline, { tier: "agent", pipeline: "metrics", slot: "processors", index: 1 }),
    ).toEqual([
      "+      exporters: [forward]",
      "+    metrics/2:",
      "+      receivers: [forward]",
      "+      processors:",
    ]);
  });

  it("takes an exporter alone, with what stands on its line", () => {
    const context = contextOf({
      agent: [
        "receivers: {otlp: {}}",
        "exporters: {debug: {}, nop: {}}",
        "service:",
        "  pipelines:",
        "    traces:",
        "      receivers: [otlp]",
        "      exporters:",
        "        - debug # to look at",
        "        - nop # to nowhere",
        "",
      ].join("\n"),
    });
    const text = after(
      splitPipeline,
      { tier: "agent", pipeline: "traces", slot: "exporters", index: 0, name: "look" },
      context,
    ).tiers[0]?.yaml;
    expect(text).toBe(
      [
        "receivers: {otlp: {}}",
        "exporters: {debug: {}, nop: {}}",
        "service:",
        "  pipelines:",
        "    traces:",
        "      receivers: [otlp]",
        "      exporters:",
        "        - nop # to nowhere",
        "        - forward",
        "    traces/look:",
        "      receivers: [forward]",
        "      exporters:",
        "        - debug # to look at",
        "connectors:",
        "  forward: {}",
        "",
      ].join("\n"),
    );
  });

  it("splits a pipeline on one line, and makes a new connector where the one there is in use", () => {
    const context = contextOf({
      agent: [
        "processors: {batch: {}, filter: {}}",
        "connectors: {forward: {}}",
        "exporters: {debug: {}}",
        "service:",
        "  pipelines:",
        "    traces: {receivers: [otlp], processors: [filter, batch], exporters: [forward]} # main",
        "    traces/2: {receivers: [forward], exporters: [debug]}",
        "",
      ].join("\n"),
    });
    const [tier] = after(
      splitPipeline,
      { tier: "agent", pipeline: "traces", slot: "processors", index: 1 },
      context,
    ).tiers;
    expect(tier?.yaml).toContain("connectors: {forward: {}, forward/2: {}}");
    expect(tier?.yaml).toContain(
      "    traces: {receivers: [otlp], processors: [filter], exporters: [forward/2]} # main",
    );
    const [read] = contextFor(
      after(splitPipeline, { tier: "agent", pipeline: "traces", slot: "processors", index: 1 }, context),
    ).topology.tiers;
    const second = read?.pipelines.find(({ id }) => id === "traces/3");
    expect(second?.receivers.map(({ id }) => id)).toEqual(["forward/2"]);
    expect(second?.processors.map(({ id }) => id)).toEqual(["batch"]);
    expect(second?.exporters.map(({ id }) => id)).toEqual(["forward"]);
  });

  it("touches nothing else, and undone the bytes are what they were", () => {
    const before = contextOf();
    const at = { tier: "agent", pipeline: "traces", slot: "processors", index: 1 } as const;
    const next = after(splitPipeline, at, before);
    const left = (next.tiers[0]?.yaml ?? "").split("\n");
    expect(agentText.split("\n").filter((line) => !left.includes(line))).toEqual([
      "      processors: [memory_limiter, batch]",
    ]);
    expect(next.tiers[1]).toBe(before.workspace.tiers[1]);
    const history = record(
      startHistory(before.workspace, words("x")),
      { workspace: next, label: words("y") },
      { as: "step" },
    );
    expect(undo(history).present.workspace.tiers[0]?.yaml).toBe(agentText);
  });

  it("refuses a receiver, a name that is taken and one that is none", () => {
    const at = { tier: "agent", pipeline: "traces", slot: "processors", index: 1 } as const;
    expect(refusal(splitPipeline, { ...at, slot: "receivers", index: 0 })?.[1]).toBe(
      "command.split-receiver",
    );
    expect(refusal(splitPipeline, { ...at, name: "side" })?.[1]).toBe("command.pipeline-taken");
    expect(refusal(splitPipeline, { ...at, name: "a b" })?.[1]).toBe("command.pipeline-name");
  });
});
