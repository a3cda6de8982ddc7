import { describe, expect, it } from "vitest";
import { anchorAtLine, anchorAtPath, placeComment, type Ground } from "./place-comment";
import { applySuggestion } from "./suggestion";
import { passGate } from "./gate";
import { newWorkspace } from "../workspace/new-workspace";

const text = [
  "processors:",
  "  # keeps pods small",
  "  batch:",
  "    timeout: 5s",
  "  memory_limiter: {}",
  "",
].join("\n");

function ground(yaml: string, more: Partial<Ground> = {}): Ground {
  return {
    texts: new Map([["agent", yaml]]),
    values: new Map(),
    hops: new Set(),
    findings: new Set(),
    ...more,
  };
}

describe("anchorAtPath", () => {
  it("finds a component and a setting, keeps their line, and has no place for what is not there", () => {
    expect(anchorAtPath("agent", text, ["processors", "batch"])).toMatchObject({ text: "  batch:" });
    const setting = anchorAtPath("agent", text, ["processors", "batch", "timeout"]);
    expect(setting).toMatchObject({ on: "yaml", text: "    timeout: 5s" });
    expect(setting && placeComment(setting, ground(text))).toEqual({ line: 4, is: "here" });
    expect(anchorAtPath("agent", text, ["processors", "gone"])).toBeNull();
    expect(anchorAtPath("agent", text, [])).toBeNull();
  });
});

describe("anchorAtLine", () => {
  it("names the path of what stands on a line", () => {
    expect(anchorAtLine("agent", text, 4)).toEqual({
      on: "yaml",
      tier: "agent",
      path: ["processors", "batch", "timeout"],
      text: "    timeout: 5s",
    });
  });

  it("takes a comment or blank line by its text", () => {
    expect(anchorAtLine("agent", text, 2)).toEqual({
      on: "line",
      tier: "agent",
      text: "  # keeps pods small",
      nth: 0,
    });
    expect(anchorAtLine("agent", text, 99)).toBeNull();
  });
});

describe("placeComment", () => {
  const anchor = anchorAtLine("agent", text, 4);
  const placed = (yaml: string) => anchor && placeComment(anchor, ground(yaml));

  it("follows its path through edits elsewhere", () => {
    expect(placed(`# one\n# two\n${text}`)).toEqual({ line: 6, is: "here" });
  });

  it("is outdated where its line reads otherwise, and where its path is gone", () => {
    expect(placed(text.replace("5s", "9s"))).toEqual({ line: 4, is: "changed" });
    expect(placed(text.replace("    timeout: 5s\n", ""))).toEqual({ line: null, is: "gone" });
    expect(placed("::: not yaml {")).toEqual({ line: null, is: "gone" });
  });

  it("knows hops and findings by their keys", () => {
    const hop = { on: "hop", hop: "agent/otlp→gateway" } as const;
    expect(placeComment(hop, ground("", { hops: new Set(["agent/otlp→gateway"]) })).is).toBe("here");
    expect(placeComment(hop, ground("")).is).toBe("gone");
  });
});

describe("applySuggestion", () => {
  const design = newWorkspace("shop", [{ role: "agent", yaml: text }]);
  const tier = design.tiers[0]?.id ?? "";

  it("replaces whole lines that stand once", () => {
    const applied = applySuggestion(design, { tier, before: "    timeout: 5s", after: "    timeout: 1s" });
    expect(applied.ok && applied.value.tiers[0]?.yaml).toBe(text.replace("5s", "1s"));
  });

  it("guesses nothing where the lines are gone or stand twice", () => {
    const gone = applySuggestion(design, { tier, before: "    timeout: 6s", after: "x" });
    expect(gone.ok || gone.error.message.id).toBe("reviews.suggestion-gone");
    const doubled = newWorkspace("shop", [{ role: "agent", yaml: text + text }]);
    const twice = applySuggestion(doubled, { tier, before: "    timeout: 5s", after: "x" });
    expect(twice.ok || twice.error.message.id).toBe("reviews.suggestion-twice");
  });
});

describe("passGate", () => {
  const fresh = [{ severity: "error" }, { severity: "warning" }] as const;

  it("lets warnings pass every gate", () => {
    expect(passGate("hard", [{ severity: "warning" }], "").ok).toBe(true);
  });

  it("shows errors, wants a reason, or holds", () => {
    expect(passGate("advisory", fresh, "").ok).toBe(true);
    expect(passGate("overridable", fresh, " ").ok).toBe(false);
    expect(passGate("overridable", fresh, "known, mended tomorrow").ok).toBe(true);
    expect(passGate("hard", fresh, "known").ok).toBe(false);
  });
});
