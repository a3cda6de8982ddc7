import { mounts } from "../../facts/shapes";
import type { TierContext } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";
import { addToListFact } from "./add-to-list-fact";

/**
 * The deploy facts of a tier with the node's file system mounted at `mountPath`, as the chart's own preset does it: read
 * only, and with mounts that appear on the node later.
 */
export function mountHost(tier: TierContext, mountPath: string): FactEdit {
  const taken = new Set((mounts(tier.facts) ?? []).map(({ name }) => name));
  let name = "hostfs";
  for (let number = 2; taken.has(name); number++) name = `hostfs-${number}`;
  return addToListFact(tier, "mounts", {
    name,
    hostPath: "/",
    mountPath,
    readOnly: true,
    propagation: "HostToContainer",
  });
}
