import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../catalogue/types";
import { problemsOf } from "../testing/problems-of";

type Case = { readonly kind: Kind; readonly yaml: string; readonly says: readonly string[] };

// One component each; `says` is what the collector 0.159.0 printed for it on a machine without any of the files, line by line.
const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("../../../fixtures/collector/checks.json", import.meta.url), "utf8"),
);

describe("checks of configurations", () => {
  it.each(cases)("say what the collector says of $kind $yaml", ({ kind, yaml, says }) => {
    const found = problemsOf(kind, yaml).filter(({ stage }) => stage === "validate" || stage === "panic");
    // The second line of a joined error has no path before it, and neither has an error inside an optional section.
    const ours = found.map(({ path, text }) => (says.includes(text) ? text : `${path}: ${text}`));
    // Faults at several settings that the collector joins with semicolons bear its one text each.
    expect([...new Set(ours)].toSorted()).toEqual([...new Set(says)].toSorted());
  });
});
