import type { Point, Spot } from "@/lib/graph/hit";
import { inColumnOf, indexAt, spotAt } from "@/lib/graph/hit";
import type { GraphNode, GraphView, Lane } from "@/lib/graph/types";
import type { AddPlace, ListPlace } from "./making-store";

/** Where something that is added at a point of the canvas goes. */
export function placeAt(view: GraphView, point: Point): AddPlace {
  const spot = spotAt(view, point);
  if (!spot) return { kind: "board" };
  if (spot.kind !== "lane") return { kind: "tier", tier: spot.tier };
  return inLane(view, spot.lane, point);
}

/** Where something that follows a use goes: the processors behind it and the pipeline's exporters; beside an exporter, which nothing follows. */
export function placeAfter(view: GraphView, node: GraphNode): AddPlace {
  const { tier, pipeline, slot, index } = node;
  const exporters: ListPlace = { slot: "exporters", index: countOf(view, node, "exporters") };
  const lists: readonly ListPlace[] =
    slot === "exporters"
      ? [{ slot, index: index + 1 }]
      : [{ slot: "processors", index: slot === "processors" ? index + 1 : 0 }, exporters];
  return { kind: "lists", tier, pipeline, lists };
}

/** Where something that comes before a use goes: the processors before it and the receivers; beside a receiver. */
export function placeBefore(view: GraphView, node: GraphNode): AddPlace {
  const { tier, pipeline, slot, index } = node;
  const receivers: ListPlace = { slot: "receivers", index: countOf(view, node, "receivers") };
  const lists: readonly ListPlace[] =
    slot === "receivers"
      ? [{ slot, index: index + 1 }]
      : [
          { slot: "processors", index: slot === "processors" ? index : countOf(view, node, "processors") },
          receivers,
        ];
  return { kind: "lists", tier, pipeline, lists };
}

/** All lists of a pipeline, each at its end. */
export function placesOf(view: GraphView, lane: Pick<Lane, "tier" | "pipeline">): AddPlace {
  const lists = (["receivers", "processors", "exporters"] as const).map((slot) => ({
    slot,
    index: countOf(view, lane, slot),
  }));
  return { kind: "lists", tier: lane.tier, pipeline: lane.pipeline, lists };
}

/** The tier that a spot belongs to. */
export function tierOf(spot: Spot): string {
  return spot.kind === "lane" ? spot.lane.tier : spot.tier;
}

function inLane(view: GraphView, lane: Lane, point: Point): AddPlace {
  const { tier, pipeline } = lane;
  for (const slot of ["receivers", "processors", "exporters"] as const) {
    const place = { tier, pipeline, slot };
    if (inColumnOf(view, place, point))
      return { kind: "lists", tier, pipeline, lists: [{ slot, index: indexAt(view.uses, place, point) }] };
  }
  return placesOf(view, lane);
}

function countOf(
  view: GraphView,
  { tier, pipeline }: Pick<Lane, "tier" | "pipeline">,
  slot: ListPlace["slot"],
): number {
  return view.uses.filter((node) => node.tier === tier && node.pipeline === pipeline && node.slot === slot)
    .length;
}
