import { describe, expect, it } from "vitest";
import { removeOption } from "./remove-option";
import { lines, refusal } from "./testing";

describe("remove-option", () => {
  it("takes one setting out", () => {
    expect(
      lines(removeOption, { tier: "agent", path: ["processors", "memory_limiter", "limit_percentage"] }),
    ).toEqual(["-    limit_percentage: 80"]);
  });

  it("takes a key out of a flow map", () => {
    expect(
      lines(removeOption, { tier: "agent", path: ["receivers", "host_metrics", "scrapers", "cpu"] }),
    ).toEqual(["-    scrapers: { cpu: {}, memory: {} }", "+    scrapers: { memory: {} }"]);
  });

  it("refuses a setting that is not there", () => {
    expect(refusal(removeOption, { tier: "agent", path: ["processors", "batch", "timeout"] })).toEqual([
      "not-there",
      "command.no-option",
    ]);
    expect(refusal(removeOption, { tier: "agent", path: [] })?.[0]).toBe("not-there");
  });
});
