import { describe, expect, it } from "vitest";
import { compareLines } from "./lines";
import { ignoring, paired } from "./options";

const before =
  "processors:\n  batch:\n    timeout: 1s\n  filter:\n    error_mode: ignore\nlist:\n  - a\n  - b\n";

function differing(after: string, ignored: { space?: boolean; order?: boolean }): readonly string[] {
  const lines = ignoring(compareLines(before, after), { space: false, order: false, ...ignored });
  return lines
    .filter(({ is }) => is !== "same")
    .map(({ is, text }) => `${is === "added" ? "+" : "-"}${text}`);
}

describe("a comparison that ignores something", () => {
  const swapped =
    "processors:\n  filter:\n    error_mode: ignore\n  batch:\n    timeout: 1s\nlist:\n  - a\n  - b\n";

  it("shows no difference where only the order of keys differs, and only then", () => {
    expect(differing(swapped, {}).length).toBeGreaterThan(0);
    expect(differing(swapped, { order: true })).toEqual([]);
    const more = swapped.replace("timeout: 1s", "timeout: 2s");
    expect(differing(more, { order: true })).toEqual(["-    timeout: 1s", "+    timeout: 2s"]);
  });

  it("does not take a line below one key for an equal one below another", () => {
    const other = before.replace("    timeout: 1s\n", "").replace("ignore\n", "ignore\n    timeout: 1s\n");
    expect(differing(other, { order: true })).toEqual(["-    timeout: 1s", "+    timeout: 1s"]);
  });

  it("keeps the order of list items, which means something", () => {
    expect(differing(before.replace("  - a\n  - b", "  - b\n  - a"), { order: true })).not.toEqual([]);
  });

  it("shows no difference where only blanks differ", () => {
    const spaced = before.replace("  batch:", "   batch: ");
    expect(differing(spaced, {})).not.toEqual([]);
    expect(differing(spaced, { space: true })).toEqual([]);
  });

  it("loses no line of the newer text", () => {
    for (const ignored of [{ order: true }, { space: true }, { order: true, space: true }]) {
      const lines = ignoring(compareLines(before, swapped), { space: false, order: false, ...ignored });
      const now = lines.filter(({ is }) => is !== "removed").map(({ text }) => `${text}\n`);
      expect(now.join("")).toBe(swapped);
    }
  });
});

describe("lines side by side", () => {
  it("puts what was added beside what was removed in its place", () => {
    const pairs = paired(compareLines("a\nb\nc\n", "a\nB\nB2\nc\n"));
    expect(pairs.map(({ left, right }) => [left?.text ?? null, right?.text ?? null])).toEqual([
      ["a", "a"],
      ["b", "B"],
      [null, "B2"],
      ["c", "c"],
    ]);
  });
});
