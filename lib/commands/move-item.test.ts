import { describe, expect, it } from "vitest";
import { yaml } from "../yaml/sample";
import { moveItem } from "./move-item";
import { contextOf, lines, refusal } from "./testing";

const tiers = {
  agent: yaml`
    processors:
      transform:
        error_mode: ignore
        trace_statements:
          # first
          - set(a, 1)
          - set(b, 2) # second
    `,
};
const path = ["processors", "transform", "trace_statements"];

describe("move-item", () => {
  it("moves an item past another, each with its comments", () => {
    expect(lines(moveItem, { tier: "agent", path, from: 0, to: 1 }, contextOf(tiers))).toEqual([
      "+      - set(b, 2) # second",
      "-      - set(b, 2) # second",
    ]);
  });

  it("refuses a position that the list does not have", () => {
    expect(refusal(moveItem, { tier: "agent", path, from: 0, to: 2 }, contextOf(tiers))).toEqual([
      "not-there",
      "command.no-option",
    ]);
  });
});
