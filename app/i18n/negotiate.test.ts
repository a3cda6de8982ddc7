import { describe, expect, it } from "vitest";
import { negotiate } from "./negotiate";

describe("negotiate", () => {
  it("lets the reader's choice win over the browser", () => {
    expect(negotiate("en", "ko-KR,ko;q=0.9")).toBe("en");
  });

  it.each([
    ["ko-KR,ko;q=0.9,en-US;q=0.8", "ko"],
    ["en-US,en;q=0.9,ko;q=0.8", "en"],
    ["fr,de;q=0.9,ko;q=0.5", "ko"],
    ["fr", "en"],
    ["en;q=0,ko;q=0.1", "ko"],
    ["KO", "ko"],
    ["", "en"],
    [";;;,q=", "en"],
    [null, "en"],
  ])("answers %j in %s", (header, language) => {
    expect(negotiate(undefined, header)).toBe(language);
  });

  it("takes an unknown choice for none", () => {
    expect(negotiate("tlh", "ko")).toBe("ko");
  });
});
