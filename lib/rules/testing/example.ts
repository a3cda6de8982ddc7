import { roles } from "../../facts/types";
import type { Role } from "../../facts/types";
import { testCatalogue } from "../../catalogue/testing";
import { readTopology } from "../../topology/topology";
import type { Topology } from "../../topology/types";
import type { Workspace } from "../../workspace/types";
import { createEngine } from "../engine";
import type { AnyRule, Example, Judgement } from "../types";

/** The day on which every test runs. */
export const today = "2026-12-01";

/** An example as a design. A tier's role is the one given, else its id where that is a role, else gateway. */
export function workspaceOf(example: Example): Workspace {
  return {
    version: 2,
    name: "example",
    tiers: Object.entries(example.tiers).map(([id, yaml]) => ({
      id,
      role: example.roles?.[id] ?? roleOf(id),
      yaml,
      target: {
        collector: example.collectors?.[id] ?? example.collector ?? testCatalogue.asOf,
        distribution: "contrib",
      },
      facts: example.facts?.[id] ?? {},
    })),
    layout: {},
    notes: [],
    waivers: [],
  };
}

/** A design and its reading, judged by the given rules alone. */
export function judge(
  rules: readonly AnyRule[],
  workspace: Workspace,
): { readonly topology: Topology; readonly judgement: Judgement } {
  const topology = readTopology(workspace.tiers, testCatalogue);
  return { topology, judgement: createEngine(rules, testCatalogue)(topology, workspace, today) };
}

function roleOf(id: string): Role {
  return roles.find((role) => role === id) ?? "gateway";
}
