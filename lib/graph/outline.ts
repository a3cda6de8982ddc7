import { words, type Words } from "../base/words";
import { frameId, laneId } from "./node-id";
import type { Chip, Frame, GraphNode, GraphTarget, GraphView, NodeId, NoteCard } from "./types";

/** One line of the outline. `id` is the id that the same thing has on the canvas. */
export type OutlineNode = {
  readonly id: NodeId;
  readonly label: Words;
  /** What it selects; null for headings and holes. */
  readonly target: GraphTarget | null;
  /** The use it stands for, so that it can be moved and removed from here. */
  readonly node: GraphNode | null;
  readonly chip: Chip | null;
  readonly note: NoteCard | null;
  readonly children: readonly OutlineNode[];
};

/** The picture as a tree: tiers, their pipelines, their uses in the order of the data, then where each tier sends; notes last. */
export function outlineOf(view: GraphView): readonly OutlineNode[] {
  const byLane = new Map<string, GraphNode[]>();
  for (const node of view.uses) {
    const key = laneId(node.tier, node.pipeline);
    const list = byLane.get(key);
    if (list) list.push(node);
    else byLane.set(key, [node]);
  }
  const tiers = view.frames.map((frame) => tierLine(frame, view, byLane));
  const backends = view.backends.map(({ id, backend, label }) =>
    line(id, words("graph.outline.backend", { label, from: backend.from.tier }), {
      kind: "backend",
      id: backend.id,
    }),
  );
  const notes = view.notes.map((note): OutlineNode => ({
    ...line(note.id, words("graph.outline.note", { text: note.text.replaceAll("`", "'") }), null),
    note,
  }));
  return [...tiers, ...section("backends", backends), ...section("notes", notes)];
}

/** A heading with what stands below it; none where there is nothing. */
function section(name: "backends" | "notes", children: readonly OutlineNode[]): readonly OutlineNode[] {
  if (children.length === 0) return [];
  return [{ ...line(`outline:${name}`, words(`graph.outline.${name}`), null), children }];
}

function tierLine(
  frame: Frame,
  view: GraphView,
  byLane: ReadonlyMap<string, readonly GraphNode[]>,
): OutlineNode {
  const { tier } = frame;
  const lanes = frame.lanes.map((lane): OutlineNode => {
    const id = laneId(tier, lane.pipeline);
    return {
      ...line(id, words("graph.outline.pipeline", { pipeline: lane.pipeline }), {
        kind: "pipeline",
        tier,
        pipeline: lane.pipeline,
      }),
      children: (byLane.get(id) ?? []).map(useLine),
    };
  });
  const holes = frame.holes.map((hole) =>
    line(hole.id, words("graph.outline.hole", { signal: hole.signal }), null),
  );
  const chips = frame.chips.map((chip): OutlineNode => {
    const id = chip.role === "extension" ? "graph.outline.extension" : "graph.outline.unused";
    return { ...line(chip.id, words(id, { id: chip.label, kind: chip.kind }), targetOf(chip)), chip };
  });
  const hops = view.hops
    .filter(({ hop }) => hop.from.tier === tier)
    .map(({ id, hop }) =>
      line(id, words("graph.outline.hop", { from: hop.from.id, to: hop.to }), { kind: "hop", hop: hop.id }),
    );
  return {
    ...line(frameId(tier), words("graph.outline.tier", { tier }), { kind: "tier", tier }),
    children: [...lanes, ...holes, ...chips, ...hops],
  };
}

/** What selecting a use or a chip selects. */
export function targetOf(part: GraphNode | Chip): GraphTarget {
  const component = { kind: part.component?.kind ?? part.kind, id: part.label };
  const base = { kind: "component", tier: part.tier, component } as const;
  return "role" in part ? base : { ...base, node: part.id };
}

function useLine(node: GraphNode): OutlineNode {
  const params = { id: node.label, kind: node.kind, position: node.index + 1, count: node.count };
  return { ...line(node.id, words("graph.outline.use", params), targetOf(node)), node };
}

function line(id: NodeId, label: Words, target: GraphTarget | null): OutlineNode {
  return { id, label, target, node: null, chip: null, note: null, children: [] };
}
