import { describe, expect, it } from "vitest";
import { isGlob } from "./is-glob";

describe("isGlob", () => {
  it.each(["/var/log/**/*.log", "[a-z]", "{a,b}", String.raw`\[`, ""])("takes %s", (pattern) => {
    expect(isGlob(pattern)).toBe(true);
  });

  it.each(["[", "[]", "{a", "a}", "a\\", "[^]"])("refuses %s", (pattern) => {
    expect(isGlob(pattern)).toBe(false);
  });
});
