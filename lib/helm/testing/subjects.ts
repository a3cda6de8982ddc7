import { testCatalogue } from "../../catalogue/testing";
import { readTopology } from "../../topology/topology";
import { newWorkspace, type TierStart } from "../../workspace/new-workspace";
import { subjectsOf } from "../subject";
import type { Subject } from "../types";

/** The tiers of a design as the chart will run them. */
export function subjectsIn(...tiers: readonly TierStart[]): readonly Subject[] {
  const workspace = newWorkspace("test", tiers);
  return subjectsOf(workspace, readTopology(workspace.tiers, testCatalogue));
}
