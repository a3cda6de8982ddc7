import { words } from "@/lib/base/words";
import { foldableLanes } from "@/lib/graph/foldable-lanes";
import { groupId, laneId } from "@/lib/graph/node-id";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { viewStateOf } from "./view-state";

type LanePlace = { readonly tier: string; readonly pipeline: string };

/** Shows a pipeline as one row, or whole again, and says so. One that takes a row as it is stays, and why is said. */
export function toggleLane(session: Session, view: GraphView, { tier, pipeline }: LanePlace): void {
  const id = laneId(tier, pipeline);
  const { collapsed } = viewStateOf(session).getState();
  if (collapsed.has(id)) {
    show(
      session,
      [...collapsed].filter((each) => each !== id),
    );
    session.say("said", words("graph.expanded", { tier, pipeline }));
  } else if (foldableLanes(view).has(id)) {
    show(session, [...collapsed, id]);
    session.say("said", words("graph.collapsed", { tier, pipeline }));
  } else session.say("refused", words("graph.one-row", { pipeline }));
}

/** The pipeline of what the keyboard stands on. Answers what stands there afterwards, where that is drawn. */
export function toggleLaneAt(session: Session, view: GraphView, current: NodeId | null): NodeId | null {
  const group = view.groups.find(({ id }) => id === current);
  const place = group ?? view.uses.find(({ id }) => id === current);
  if (!place) {
    session.say("refused", words("graph.no-pipeline"));
    return null;
  }
  toggleLane(session, view, place);
  return group ? (group.members[0] ?? null) : groupId(place.tier, place.pipeline, place.slot);
}

/** True when a node is a row of the collapsed pipeline: the keyboard that stands there stays, although the pipeline is what is selected. */
export function isRowOf(view: GraphView, node: NodeId | null, lane: NodeId): boolean {
  return view.groups.some(({ id, tier, pipeline }) => id === node && laneId(tier, pipeline) === lane);
}

/** All pipelines as one row each, or whole where any is collapsed. */
export function toggleAllLanes(session: Session, view: GraphView): void {
  const { collapsed } = viewStateOf(session).getState();
  const all = [...foldableLanes(view)];
  show(session, collapsed.size > 0 ? [] : all);
  session.say(
    "said",
    collapsed.size > 0 ? words("graph.expanded-all") : words("graph.collapsed-all", { count: all.length }),
  );
}

function show(session: Session, collapsed: readonly NodeId[]): void {
  viewStateOf(session).setState({ collapsed: new Set(collapsed) });
}
