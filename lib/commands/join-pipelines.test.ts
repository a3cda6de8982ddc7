import { describe, expect, it } from "vitest";
import { joinChoices } from "./join-choices";
import { joinPipelines } from "./join-pipelines";
import { contextOf, lines, refusal } from "./testing";

const bare = contextOf({
  agent: [
    "receivers: {otlp: {}} # in",
    "exporters: {debug: {}}",
    "service:",
    "  pipelines:",
    "    traces: {receivers: [otlp], exporters: [debug]} # all of them",
    "    traces/keep: {receivers: [], exporters: [debug]}",
    "    metrics: {receivers: [otlp], exporters: [debug]}",
    "",
  ].join("\n"),
});
const pair = { tier: "agent", from: "traces", to: "traces/keep" };

describe("join-pipelines", () => {
  it("defines a connector of the chosen type and puts it at the end of one pipeline and the start of the other", () => {
    expect(lines(joinPipelines, { ...pair, connector: { type: "forward" } }, bare)).toEqual([
      "-    traces: {receivers: [otlp], exporters: [debug]} # all of them",
      "-    traces/keep: {receivers: [], exporters: [debug]}",
      "+    traces: {receivers: [otlp], exporters: [debug, forward]} # all of them",
      "+    traces/keep: {receivers: [forward], exporters: [debug]}",
      "+connectors:",
      "+  forward: {}",
    ]);
  });

  it("writes the pipeline that follows into the table of a routing connector, which starts with nothing less", () => {
    expect(lines(joinPipelines, { ...pair, connector: { type: "routing" } }, bare).slice(4)).toEqual([
      "+connectors:",
      "+  routing:",
      "+    default_pipelines: [traces/keep]",
      "+    table:",
      "+      - context: resource",
      '+        condition: attributes["deployment.environment.name"] == "production"',
      "+        pipelines: [traces/keep]",
    ]);
  });

  it("refuses a pipeline that would feed itself, at once or in a circle", () => {
    const back = contextOf();
    expect(refusal(joinPipelines, { ...pair, to: "traces", connector: { type: "forward" } }, bare)).toEqual([
      "not-allowed",
      "command.join-itself",
    ]);
    const circle = contextOf({
      agent: [
        "connectors: {forward: {}}",
        "exporters: {debug: {}}",
        "service:",
        "  pipelines:",
        "    traces: {receivers: [forward], exporters: [debug]}",
        "    traces/keep: {receivers: [], exporters: [forward]}",
        "",
      ].join("\n"),
    });
    expect(refusal(joinPipelines, { ...pair, connector: { type: "forward" } }, circle)?.[1]).toBe(
      "command.join-circle",
    );
    expect(
      refusal(joinPipelines, { ...pair, to: "traces/none", connector: { type: "forward" } }, back)?.[1],
    ).toBe("command.no-pipeline");
  });

  it("refuses a connector that does not turn one signal into the other, and one that the collector lacks", () => {
    const metrics = { ...pair, to: "metrics" };
    expect(refusal(joinPipelines, { ...metrics, connector: { type: "forward" } }, bare)?.[1]).toBe(
      "command.connector-pair",
    );
    const core = contextOf(
      { agent: bare.workspace.tiers[0]?.yaml ?? "" },
      { target: { collector: "0.159.0", distribution: "core" } },
    );
    expect(refusal(joinPipelines, { ...metrics, connector: { type: "span_metrics" } }, core)?.[1]).toBe(
      "command.other-distribution",
    );
  });
});

describe("the choice of a connector", () => {
  it("offers what carries the pair of signals, what most people mean first", () => {
    expect(names("traces/keep").slice(0, 2)).toEqual(["forward", "routing"]);
    expect(names("metrics").slice(0, 2)).toEqual(["span_metrics", "count"]);
  });

  it("says of the rest why not", () => {
    const choices = joinChoices({ ...pair, to: "metrics" }, bare);
    const forward = choices.ok ? choices.value.find(({ name }) => name === "forward") : null;
    expect(forward?.refusal?.id).toBe("command.connector-pair");
  });

  it("offers one that is idle first and one that other pipelines share last, with what would mix", () => {
    const idle = joinChoices({ tier: "agent", from: "traces", to: "traces/side" }, contextOf());
    expect(idle.ok && idle.value[0]).toMatchObject({ name: "forward", defined: true });
    const shared = contextOf({
      agent: [
        "connectors: {forward: {}}",
        "exporters: {debug: {}}",
        "service:",
        "  pipelines:",
        "    traces: {receivers: [], exporters: [debug]}",
        "    traces/keep: {receivers: [], exporters: [debug]}",
        "    traces/a: {receivers: [], exporters: [forward]}",
        "    traces/b: {receivers: [forward], exporters: [debug]}",
        "",
      ].join("\n"),
    });
    const choices = joinChoices(pair, shared);
    const last = choices.ok ? choices.value.findLast(({ refusal: why }) => why === null) : null;
    expect(last).toMatchObject({
      name: "forward",
      defined: true,
      does: { id: "command.does-shared", params: { pipelines: "traces/a, traces/b" } },
    });
  });
});

function names(to: string, context = bare): readonly string[] {
  const choices = joinChoices({ ...pair, to }, context);
  if (!choices.ok) throw new Error("refused");
  return choices.value.filter(({ refusal: why }) => why === null).map(({ name }) => name);
}
