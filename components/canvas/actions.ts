import { frameId, laneId, noteIn, parseNodeId } from "@/lib/graph/node-id";
import type { Direction } from "@/lib/graph/neighbours";
import { targetOf } from "@/lib/graph/outline";
import type { Box, Chip, GraphNode, GraphView, NodeGroup, NodeId, NoteCard } from "@/lib/graph/types";
import { nudged } from "@/lib/graph/snap";
import type { Session } from "@/lib/session/store";
import { askRemoveUse } from "./making/ask-remove";
import { viewStateOf } from "./view/view-state";

/** What an id on the canvas stands for, for those things that commands speak of. */
export type Part =
  | { readonly kind: "use"; readonly node: GraphNode }
  | { readonly kind: "chip"; readonly chip: Chip }
  | { readonly kind: "lane"; readonly tier: string; readonly pipeline: string }
  /** Frames, plates, backends: what can be moved about, and nothing else. */
  | { readonly kind: "movable"; readonly id: NodeId; readonly box: Box }
  | { readonly kind: "note"; readonly card: NoteCard }
  | { readonly kind: "group"; readonly group: NodeGroup }
  | { readonly kind: "other" };

/** Looks an id up in the picture. */
export function partOf(view: GraphView, id: NodeId): Part {
  const node = parseNodeId(id) ? view.uses.find((each) => each.id === id) : undefined;
  if (node) return { kind: "use", node };
  const chip = view.frames.flatMap((frame) => frame.chips).find((each) => each.id === id);
  if (chip) return { kind: "chip", chip };
  const lane = view.frames
    .flatMap((frame) => frame.lanes)
    .find((each) => laneId(each.tier, each.pipeline) === id);
  if (lane) return { kind: "lane", tier: lane.tier, pipeline: lane.pipeline };
  const group = view.groups.find((each) => each.id === id);
  if (group) return { kind: "group", group };
  const card = view.notes.find((each) => each.id === id);
  if (card) return { kind: "note", card };
  const frames = view.frames.map(({ tier, box }) => ({ id: frameId(tier), box }));
  const movable = [...view.hops, ...view.backends, ...frames].find((each) => each.id === id);
  return movable ? { kind: "movable", id, box: movable.box } : { kind: "other" };
}

/** Selects what an id stands for. Holes, gaps and junctions stand for nothing that can be selected: what is selected stays. */
export function selectPart(session: Session, view: GraphView, id: NodeId): void {
  const part = partOf(view, id);
  if (part.kind === "group") {
    const { tier, pipeline } = part.group;
    return session.select({ kind: "pipeline", tier, pipeline });
  }
  // A note stands for nothing that could be inspected.
  if (part.kind === "note") return session.select(null);
  if (part.kind === "use") return session.select(targetOf(part.node));
  if (part.kind === "chip") return session.select(targetOf(part.chip));
  const hop = view.hops.find((plate) => plate.id === id);
  if (hop) return session.select({ kind: "hop", hop: hop.hop.id });
  const backend = view.backends.find((each) => each.id === id);
  if (backend) return session.select({ kind: "backend", id: backend.backend.id });
  for (const { tier, lanes } of view.frames) {
    if (id === frameId(tier)) return session.select({ kind: "tier", tier });
    const lane = lanes.find((each) => id === laneId(tier, each.pipeline));
    if (lane) return session.select({ kind: "pipeline", tier, pipeline: lane.pipeline });
  }
}

/** Takes a use out of its list, a pipeline or an extension or unused component out of the file. True when it is gone, false also while it is asked what becomes of its pipeline. */
export function removePart(session: Session, part: Part): boolean {
  if (part.kind === "use") return askRemoveUse(session, part.node);
  if (part.kind === "lane")
    return session.run("remove-pipeline", { tier: part.tier, pipeline: part.pipeline }).ok;
  if (part.kind === "note") return session.run("remove-note", { note: part.card.note }).ok;
  if (part.kind !== "chip") return false;
  const { tier, kind, label } = part.chip;
  return session.run("remove-component", { tier, kind, id: label }).ok;
}

/** Moves a use one step within its list. At the ends the command says why not. */
export function stepPart(session: Session, part: Part, by: 1 | -1): void {
  if (part.kind !== "use") return;
  const { tier, pipeline, slot, index } = part.node;
  session.run("reorder", { tier, pipeline, slot, from: index, to: index + by });
}

/** Pushes a frame, plate, backend or note one step of the board's dots. */
export function pushPart(session: Session, part: Part, direction: Direction): void {
  if (part.kind !== "movable" && part.kind !== "note") return;
  const [dx, dy] = pushes[direction];
  const { id, box } = part.kind === "note" ? part.card : part;
  const { snap } = viewStateOf(session).getState();
  movePart(session, id, { x: nudged(box.x, dx, snap), y: nudged(box.y, dy, snap) });
}

/** Puts what can be moved about elsewhere. */
export function movePart(session: Session, id: NodeId, to: { readonly x: number; readonly y: number }): void {
  const note = noteIn(id);
  if (note === null) session.run("move-node", { node: id, to });
  else session.run("move-note", { note, to });
}

/** The direction an arrow key means. */
export const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const pushes: Readonly<Record<Direction, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
