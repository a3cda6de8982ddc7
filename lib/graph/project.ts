import type { Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { layBackends } from "./backends";
import { pipelineEdges } from "./edges";
import { fold } from "./fold";
import { layFrames, type Margins } from "./frames";
import { drawn, isNextTo, layHops } from "./hop-lines";
import { measures } from "./measures";
import { noteCards } from "./note-cards";
import type { GraphView, NodeId } from "./types";

/** Positions people gave, by node id: frames, plates and backends on the canvas, components from their frame's corner. */
export type Layout = Workspace["layout"];

/**
 * The picture of a design: what stands where, and what is joined with what. A pure function of the reading and of what
 * people moved; grows with the number of mentions. Every mention of a list is a node, found or not.
 * Lanes in `collapsed`, by id, are shown as one row: a way of looking, not of being.
 */
export function projectGraph(
  { layout, notes = [] }: Pick<Workspace, "layout"> & Partial<Pick<Workspace, "notes">>,
  topology: Topology,
  collapsed: ReadonlySet<NodeId> = new Set(),
): GraphView {
  const framed = layFrames(topology, { layout, margins: marginsOf(topology), collapsed });
  const where = drawn(framed.frames, framed.uses);
  const network = layHops(topology, where, layout);
  const leaving = layBackends(topology, where, layout);
  const { uses } = framed;
  const lines = [...pipelineEdges(uses, framed.slots), ...network.edges, ...leaving.edges];
  const { nodes, groups, edges } = fold(uses, lines, collapsed);
  const cards = noteCards(notes);
  const boxes = [...framed.frames, ...network.plates, ...leaving.backends, ...cards].map((part) => part.box);
  return {
    frames: framed.frames,
    nodes,
    uses,
    groups,
    slots: framed.slots,
    edges,
    hops: network.plates,
    junctions: network.junctions,
    backends: leaving.backends,
    notes: cards,
    size: {
      width: Math.max(0, ...boxes.map((box) => box.x + box.width)),
      height: Math.max(0, ...boxes.map((box) => box.y + box.height)),
    },
  };
}

/** Room for plates left of the tiers that hops lead to, and for lines over the frames. */
function marginsOf(topology: Topology): Margins {
  const tierIndex = new Map(topology.tiers.map((tier, index) => [tier.id, index]));
  const reached = new Set(topology.hops.map((hop) => hop.to));
  const last = topology.tiers.at(-1)?.id;
  const over =
    topology.hops.filter((hop) => !isNextTo(hop, { tierIndex })).length +
    topology.backends.filter((backend) => backend.from.tier !== last).length;
  const { first, step, most } = measures.corridor;
  return {
    top: over === 0 ? 0 : first + Math.min(over, most) * step,
    before: topology.tiers.map((tier, index) => {
      if (reached.has(tier.id)) return measures.frame.hopGap;
      return index === 0 ? 0 : measures.frame.gap;
    }),
  };
}
