import { describe, expect, it } from "vitest";
import { formatPlace, parsePlace } from "./anchor";

describe("formatPlace", () => {
  it.each([
    [{ yaml: ["processors", "batch", "timeout"], part: "value" } as const, "processors::batch::timeout"],
    [
      { yaml: ["service", "pipelines", "traces", "processors", 1], part: "value" } as const,
      "service::pipelines::traces::processors::1",
    ],
    [{ yaml: [], part: "key" } as const, ""],
    [{ deploy: "node-count" }, "deploy::node-count"],
    [{ hop: "agent/otlp→gateway" }, "hop::agent/otlp→gateway"],
  ])("prints %j as %s", (place, text) => {
    expect(formatPlace(place)).toBe(text);
  });
});

describe("parsePlace", () => {
  it("reads back deploy facts and hops", () => {
    expect(parsePlace("deploy::node-count")).toEqual({ deploy: "node-count" });
    expect(parsePlace("hop::agent/otlp→gateway")).toEqual({ hop: "agent/otlp→gateway" });
  });

  it("does not guess places in YAML", () => {
    expect(parsePlace("processors::batch")).toBeNull();
  });
});
