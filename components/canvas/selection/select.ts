import { words } from "@/lib/base/words";
import { targetOf } from "@/lib/graph/outline";
import { frameId, laneId } from "@/lib/graph/node-id";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { SeveralPart } from "@/lib/session/selection";
import { partsOf, severalOf } from "@/lib/session/several";
import type { Session } from "@/lib/session/store";
import { pickedIn } from "./picked-in";

/** Selects these parts of the picture together and says how many they are. */
export function selectNodes(session: Session, view: GraphView, ids: Iterable<NodeId>): void {
  const targets = targetsIn(view);
  // The row of a collapsed pipeline stands for all that is in it.
  const members = new Map(view.groups.map((group) => [group.id, group.members]));
  const meant = [...ids].flatMap((id) => members.get(id) ?? [id]);
  session.select(severalOf(meant.flatMap((id) => targets.get(id) ?? [])));
  saySelected(session);
}

/** Adds parts to what is selected. */
export function addNodes(session: Session, view: GraphView, ids: Iterable<NodeId>): void {
  const { all } = pickedIn(view, session.getState().selection);
  selectNodes(session, view, [...all, ...ids]);
}

/**
 * Takes one part into the selection, or out of it. A pipeline and a tier stand for everything in them: it comes in unless all of it
 * is in already.
 */
export function toggleNode(session: Session, view: GraphView, id: NodeId): void {
  const { all } = pickedIn(view, session.getState().selection);
  const meant = within(view, id);
  if (meant.length === 0) return;
  const out = meant.every((each) => all.has(each));
  const rest = [...all].filter((each) => !meant.includes(each));
  selectNodes(session, view, out ? rest : [...rest, ...meant]);
}

/** Selects every component of the design: all uses, extensions, and what is defined only. */
export function selectAll(session: Session, view: GraphView): void {
  const chips = view.frames.flatMap((frame) => frame.chips);
  selectNodes(
    session,
    view,
    [...view.uses, ...chips].map(({ id }) => id),
  );
}

/** True when several are selected and this is one of them. */
export function isOneOfSeveral(session: Session, view: GraphView, id: NodeId | null): boolean {
  const { selection } = session.getState();
  return id !== null && selection?.kind === "several" && pickedIn(view, selection).all.has(id);
}

function saySelected(session: Session): void {
  const parts = partsOf(session.getState().selection);
  const components = parts.filter((part) => part.kind === "component").length;
  const id = components === parts.length ? "graph.selected.components" : "graph.selected.parts";
  session.say("said", words(id, { count: parts.length, components }));
}

/** The parts an id stands for. */
export function within(view: GraphView, id: NodeId): readonly NodeId[] {
  if (targetsIn(view).has(id)) return [id];
  const frame = view.frames.find((each) => frameId(each.tier) === id);
  if (frame) {
    const uses = view.uses.filter((node) => node.tier === frame.tier);
    return [...uses, ...frame.chips].map((each) => each.id);
  }
  return view.uses.filter((node) => laneId(node.tier, node.pipeline) === id).map((node) => node.id);
}

/** What can be among several, by its id. Built once per picture. */
function targetsIn(view: GraphView): ReadonlyMap<NodeId, SeveralPart> {
  const known = targets.get(view);
  if (known) return known;
  const found = new Map<NodeId, SeveralPart>();
  for (const part of [...view.uses, ...view.frames.flatMap((frame) => frame.chips)]) {
    const target = targetOf(part);
    if (target.kind === "component") found.set(part.id, target);
  }
  for (const { id, hop } of view.hops) found.set(id, { kind: "hop", hop: hop.id });
  for (const { id, backend } of view.backends) found.set(id, { kind: "backend", id: backend.id });
  targets.set(view, found);
  return found;
}

const targets = new WeakMap<GraphView, ReadonlyMap<NodeId, SeveralPart>>();
