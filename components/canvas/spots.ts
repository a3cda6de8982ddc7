import { assertNever } from "@/lib/base/assert";
import type { Payload } from "@/lib/graph/drag-payload";
import type { Spot } from "@/lib/graph/hit";
import { frameId, laneId } from "@/lib/graph/node-id";

/** The id under which a spot is lit while something is dragged. */
export function targetId(spot: Spot): string {
  switch (spot.kind) {
    case "lane":
      return laneId(spot.lane.tier, spot.lane.pipeline);
    case "hole":
    case "gap":
      return spot.id;
    case "frame":
      return frameId(spot.tier);
    default:
      return assertNever(spot);
  }
}

/** Where a drop really goes: pipelines and extensions belong to the tier, whatever lies under the pointer. */
export function landing(spot: Spot, payload: Payload): Spot {
  const tier = spot.kind === "lane" ? spot.lane.tier : spot.tier;
  if (payload.kind === "extension") return { kind: "frame", tier };
  if (payload.kind !== "pipeline") return spot;
  const own = (spot.kind === "hole" || spot.kind === "gap") && spot.signal === payload.type;
  return own ? spot : { kind: "frame", tier };
}
