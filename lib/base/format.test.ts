import { describe, expect, it } from "vitest";
import { formatMessage } from "./format";

describe("formatMessage", () => {
  it("fills names in and counts in the language's own way", () => {
    const template = "`{id}` has {count, plural, one {# use} other {# uses}}";
    expect(formatMessage("en", template, { id: "batch", count: 1 })).toBe("`batch` has 1 use");
    expect(formatMessage("en", template, { id: "batch", count: 8192 })).toBe("`batch` has 8,192 uses");
    expect(formatMessage("ko", "{count, number}건", { count: 8192 })).toBe("8,192건");
  });

  it("never takes a user's name for markup or for a placeholder", () => {
    expect(formatMessage("en", "`{id}` <stays>", { id: "<b>{x}</b>" })).toBe("`<b>{x}</b>` <stays>");
  });

  it("throws where a parameter is missing", () => {
    expect(() => formatMessage("en", "`{id}`", {})).toThrow(/id/);
  });
});
