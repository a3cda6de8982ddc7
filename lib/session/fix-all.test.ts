import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createAnalyser } from "../analysis/analyse";
import { words } from "../base/words";
import { testCatalogue } from "../catalogue/testing";
import { applyFix } from "../commands/apply-fix";
import { agentText, contextFor, gatewayText } from "../commands/testing";
import { applyChange } from "../workspace/change";
import { newWorkspace } from "../workspace/new-workspace";
import type { Workspace } from "../workspace/types";
import { commentsOf } from "../yaml/comments";

const today = "2026-01-01";
const seed = resolve(import.meta.dirname, "../../../shared/seed");

/** Applies every safe fix of one analysis as the button does; null where none is left. */
function round(workspace: Workspace): Workspace | null {
  const { findings } = createAnalyser(testCatalogue)(workspace, today);
  const fixes = findings.flatMap((finding) =>
    finding.fixes.filter(({ safety }) => safety === "safe").slice(0, 1),
  );
  if (fixes.length === 0) return null;
  const change = applyFix.plan({ fixes, label: words("test.all") }, contextFor(workspace));
  if (!change.ok) throw new Error(`refused: ${JSON.stringify(change.error)}`);
  const applied = applyChange(workspace, change.value);
  if (!applied.ok) throw new Error(`not applied: ${JSON.stringify(applied.error)}`);
  return applied.value;
}

function rounds(start: Workspace): readonly Workspace[] {
  const seen = [start];
  for (let next = round(start); next && seen.length < 12; next = round(next)) seen.push(next);
  return seen;
}

const read = (name: string) => readFileSync(resolve(seed, name), "utf8");

const comments = (workspace: Workspace) =>
  workspace.tiers
    .flatMap(({ yaml }) => commentsOf(yaml).map(({ text }) => text))
    .toSorted((a, b) => a.localeCompare(b));

describe("fixing all that is safe", { timeout: 60_000 }, () => {
  const design = newWorkspace("mixed", [
    { role: "agent", yaml: agentText },
    { role: "gateway", yaml: gatewayText },
  ]);

  it("comes to an end within ten rounds", () => {
    const seen = rounds(design);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.length).toBeLessThanOrEqual(10);
  });

  it("loses no comment", () => {
    const before = comments(design);
    expect(comments(rounds(design).at(-1) ?? design)).toEqual(expect.arrayContaining([...before]));
  });

  it.skipIf(!existsSync(seed))("comes to an end on the two configurations the product was asked for", () => {
    const target = { collector: "0.154.0", distribution: "contrib" } as const;
    const start = newWorkspace("seed", [
      { role: "agent", yaml: read("agent.yaml"), target },
      { role: "gateway", yaml: read("gateway.yaml"), target },
    ]);
    const seen = rounds(start);
    expect(seen.length).toBeLessThanOrEqual(10);
    const { findings } = createAnalyser(testCatalogue)(seen.at(-1) ?? start, today);
    expect(findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === "safe"))).toEqual([]);
  });
});
