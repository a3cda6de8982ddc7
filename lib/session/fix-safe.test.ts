import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createAnalyser } from "../analysis/analyse";
import { testCatalogue } from "../catalogue/testing";
import { agentText, gatewayText } from "../commands/testing";
import { newWorkspace } from "../workspace/new-workspace";
import type { Workspace } from "../workspace/types";
import { commentsOf } from "../yaml/comments";
import { fixSafe } from "./fix-safe";

const today = "2026-01-01";
const seed = resolve(import.meta.dirname, "../../../shared/seed");

/** The design as the button and `otelier fix` leave it. */
const fixed = (start: Workspace) =>
  fixSafe(start, { analyse: createAnalyser(testCatalogue), catalogue: testCatalogue, today });

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
    const { rounds, settled } = fixed(design);
    expect([rounds.length > 0, settled]).toEqual([true, true]);
  });

  it("loses no comment", () => {
    const before = comments(design);
    expect(comments(fixed(design).workspace)).toEqual(expect.arrayContaining([...before]));
  });

  it("applies nothing that a person should look at", () => {
    const safeties = fixed(design).rounds.flatMap((fixes) => fixes.map(({ safety }) => safety));
    expect(new Set(safeties)).toEqual(new Set(["safe"]));
  });

  it.skipIf(!existsSync(seed))("comes to an end on the two configurations the product was asked for", () => {
    const target = { collector: "0.154.0", distribution: "contrib" } as const;
    const start = newWorkspace("seed", [
      { role: "agent", yaml: read("agent.yaml"), target },
      { role: "gateway", yaml: read("gateway.yaml"), target },
    ]);
    const { workspace, settled } = fixed(start);
    expect(settled).toBe(true);
    const { findings } = createAnalyser(testCatalogue)(workspace, today);
    expect(findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === "safe"))).toEqual([]);
  });
});
