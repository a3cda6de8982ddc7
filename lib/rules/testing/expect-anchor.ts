import { expect } from "vitest";
import { factById } from "../../facts/table";
import type { Topology } from "../../topology/types";
import type { Anchor, Workspace } from "../../workspace/types";
import { readDocument } from "../../yaml/document";
import { rangeOf } from "../../yaml/locate";
import { formatPlace } from "../anchor";

/** An anchor must be a range of its tier's text, a deploy fact of the table, or a hop of the topology. */
export function expectAnchor(anchor: Anchor, workspace: Workspace, topology: Topology): void {
  const name = `${anchor.tier} ${formatPlace(anchor.at)}`;
  const tier = workspace.tiers.find(({ id }) => id === anchor.tier);
  expect(tier, `${name}: no such tier`).toBeDefined();
  const { at } = anchor;
  if ("deploy" in at) expect(factById(at.deploy), `${name}: no such deploy fact`).not.toBeNull();
  else if ("hop" in at)
    expect(
      topology.hops.map(({ id }) => id),
      `${name}: no such hop`,
    ).toContain(at.hop);
  else
    expect(
      rangeOf(readDocument(tier?.yaml ?? ""), at.yaml, at.part),
      `${name}: no such place`,
    ).not.toBeNull();
}
