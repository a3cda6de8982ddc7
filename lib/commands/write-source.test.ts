import { describe, expect, it } from "vitest";
import { lines, refusal, staleContext } from "./testing";
import { writeSource } from "./write-source";

describe("write-source", () => {
  it("writes YAML with its comments and touches no other line", () => {
    const path = ["processors", "resource/unused", "attributes"];
    expect(lines(writeSource, { tier: "agent", path, source: "- key: a # why\n  action: insert" })).toEqual([
      "-    attributes: []",
      "+    attributes:",
      "+      - key: a # why",
      "+        action: insert",
    ]);
  });

  it("refuses what does not parse, in the piece or in the tier", () => {
    const args = { tier: "agent", path: ["processors", "batch"], source: "a: [" };
    expect(refusal(writeSource, args)).toEqual(["syntax", "yaml.refuse-source"]);
    expect(refusal(writeSource, args, staleContext())?.[1]).toBe("command.syntax-first");
  });
});
