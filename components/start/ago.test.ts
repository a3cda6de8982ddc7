import { describe, expect, it } from "vitest";
import { ago } from "./ago";

const now = Date.parse("2026-12-01T12:00:00Z");

describe("ago", () => {
  it.each([
    ["2026-12-01T11:59:31Z", "now", "지금"],
    ["2026-12-01T11:46:00Z", "14 minutes ago", "14분 전"],
    ["2026-12-01T09:00:00Z", "3 hours ago", "3시간 전"],
    ["2026-11-30T12:00:00Z", "yesterday", "어제"],
    ["2026-10-01T12:00:00Z", "Oct 1, 2026", "2026. 10. 1."],
    ["2026-12-01T12:00:09Z", "now", "지금"],
  ])("tells %s as %s", (then, en, ko) => {
    expect(ago(then, now, "en")).toBe(en);
    expect(ago(then, now, "ko")).toBe(ko);
  });

  it("shows a damaged time as it is", () => {
    expect(ago("", now, "en")).toBe("");
  });
});
