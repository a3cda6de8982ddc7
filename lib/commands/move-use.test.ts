import { describe, expect, it } from "vitest";
import { moveUse } from "./move-use";
import { lines, refusal } from "./testing";

const from = { pipeline: "traces", slot: "processors", index: 1 } as const;

describe("move-use", () => {
  it("moves a mention to another pipeline of the tier", () => {
    expect(lines(moveUse, { tier: "agent", from, to: { pipeline: "traces/side", index: 0 } })).toEqual([
      "-      processors: [memory_limiter, batch]",
      "+      processors: [memory_limiter]",
      "+      processors: [batch]",
    ]);
  });

  it("reorders when both ends are one pipeline: before the component at the index", () => {
    expect(
      lines(moveUse, {
        tier: "agent",
        from: { ...from, index: 0 },
        to: { pipeline: "traces", index: 2 },
      }),
    ).toEqual(["-      processors: [memory_limiter, batch]", "+      processors: [batch, memory_limiter]"]);
  });

  it("refuses a pipeline that has it already", () => {
    expect(refusal(moveUse, { tier: "agent", from, to: { pipeline: "metrics", index: 0 } })).toEqual([
      "exists",
      "command.there-already",
    ]);
  });

  it("refuses a pipeline of a signal that the component does not carry", () => {
    const receiver = { pipeline: "metrics", slot: "receivers", index: 1 } as const;
    expect(refusal(moveUse, { tier: "agent", from: receiver, to: { pipeline: "traces", index: 0 } })).toEqual(
      ["not-allowed", "command.other-signal"],
    );
  });

  it("deletes the pipeline it leaves empty where that is asked for", () => {
    expect(
      lines(moveUse, {
        tier: "agent",
        from: { pipeline: "traces/side", slot: "exporters", index: 0 },
        to: { pipeline: "traces", index: 1 },
        emptied: "delete",
      }),
    ).toEqual([
      "-      exporters: [otlp_grpc/gateway]",
      "-    traces/side:",
      "-      receivers: []",
      "-      exporters: [debug]",
      "+      exporters: [otlp_grpc/gateway, debug]",
    ]);
  });
});
