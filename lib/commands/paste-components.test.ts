import { describe, expect, it } from "vitest";
import { clipOf, clippedIn } from "./clip";
import { pasteComponents } from "./paste-components";
import { agentText, contextOf, lines, planned, refusal } from "./testing";

const context = contextOf({ agent: agentText });

describe("paste-components", () => {
  it("gives a copy a name of its own, beside the original, comments and all", () => {
    const text = clipOf(agentText, "exporter", "otlp_grpc/gateway");
    expect(text).toContain("# the pool");
    const made = lines(pasteComponents, { tier: "agent", text, pipeline: "traces" }, context);
    expect(made).toContain("+  otlp_grpc/gateway-2:");
    expect(made.join("\n")).toContain("# the pool");
    expect(made).toContain("+      exporters: [otlp_grpc/gateway, otlp_grpc/gateway-2]");
  });

  it("stands where it was put", () => {
    const text = clipOf(agentText, "processor", "batch");
    expect(lines(pasteComponents, { tier: "agent", text, pipeline: "traces", index: 1 }, context)).toContain(
      "+      processors: [memory_limiter, batch/2, batch]",
    );
  });

  it("keeps the order of several that go to the same place", () => {
    const text = "processors:\n  filter:\n  resource:\n  transform:\n";
    expect(lines(pasteComponents, { tier: "agent", text, pipeline: "traces" }, context)).toContain(
      "+      processors: [memory_limiter, filter, resource, transform, batch]",
    );
  });

  it("takes several kinds at once, written by hand", () => {
    const text = "receivers:\n  zipkin:\n    endpoint: 0.0.0.0:9411 # old clients\nprocessors:\n  batch:\n";
    const made = lines(pasteComponents, { tier: "agent", text }, context);
    expect(made.join("\n")).toContain("endpoint: 0.0.0.0:9411 # old clients");
    expect(made.join("\n")).toContain("batch/2");
  });

  it.each([
    ["prose", "hello", "command.nothing-to-paste"],
    ["a whole configuration", "receivers: {otlp: {}}\nservice: {}\n", "command.nothing-to-paste"],
  ])("refuses %s", (_, text, sentence) => {
    expect(refusal(pasteComponents, { tier: "agent", text }, context)?.[1]).toBe(sentence);
    expect(clippedIn(text)).toBeNull();
  });

  it("says which of several stay out of the pipeline, and defines them all the same", () => {
    const text = "receivers:\n  host_metrics:\n    scrapers: {cpu: {}}\nprocessors:\n  filter:\n";
    const args = { tier: "agent", text, pipeline: "traces" };
    const { label } = planned(pasteComponents, args, context);
    expect([label.id, label.params]).toEqual([
      "command.paste-partly",
      {
        ids: "host_metrics/2, filter",
        tier: "agent",
        pipeline: "traces",
        unplaced: "host_metrics/2",
        count: 1,
      },
    ]);
    expect(lines(pasteComponents, args, context).join("\n")).toContain("+  host_metrics/2:");
  });

  it("refuses what the pipeline's signal cannot go through, with the reason", () => {
    const text = "receivers:\n  host_metrics:\n    scrapers: {cpu: {}}\n";
    expect(refusal(pasteComponents, { tier: "agent", text, pipeline: "traces" }, context)?.[1]).toBe(
      "command.other-signal",
    );
  });
});
