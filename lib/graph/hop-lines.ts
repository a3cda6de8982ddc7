import type { Signal } from "../catalogue/types";
import type { Hop, Topology } from "../topology/types";
import { measures } from "./measures";
import { plateId } from "./node-id";
import { stack } from "./stack";
import type { Layout } from "./project";
import type { Box, Frame, GraphEdge, GraphNode, Hole, HopPlate, Junction } from "./types";

export type Network = {
  readonly plates: readonly HopPlate[];
  readonly junctions: readonly Junction[];
  readonly edges: readonly GraphEdge[];
};

/** Everything that hops draw: a plate each, and per signal the lines from exporters through one point to what takes it. */
export function layHops(topology: Topology, drawn: Drawn, layout: Layout): Network {
  const plates = placePlates(topology, drawn, layout);
  const junctions: Junction[] = [];
  const edges: GraphEdge[] = [];
  let corridor = 0;
  for (const plate of plates) {
    const { hop, box } = plate;
    const far = !isNextTo(hop, drawn);
    const lane = far ? corridor++ : 0;
    const ends = exportersOf(hop, drawn);
    for (const [position, signal] of hop.signals.entries()) {
      const from = ends.filter((node) => node.signal === signal);
      const to = takersOf(hop, signal, drawn);
      const broken = to.length === 0 || to.some((end) => end.hole);
      const middle = centreOf(from[0]?.box ?? box);
      const through = far || position === 0 || to.length === 0;
      const point: Junction = { id: `${plate.id}/${signal}`, x: box.x + box.width / 2, y: middle };
      const via = through ? plate.id : point.id;
      if (!through) junctions.push(point);
      for (const node of from) {
        const route = far ? corridorRoute(node, box, lane, drawn) : [];
        edges.push(networkEdge({ from: node.id, to: via, signal, broken, route }));
      }
      for (const end of to) edges.push(networkEdge({ from: via, to: end.id, signal, broken: end.hole }));
    }
  }
  return { plates, junctions, edges };
}

/** What already has its place, with the look-ups that lines need. */
export type Drawn = {
  readonly frames: readonly Frame[];
  readonly tierIndex: ReadonlyMap<string, number>;
  /** Uses by `tier kind id slot`. */
  readonly uses: ReadonlyMap<string, readonly GraphNode[]>;
};

/** Indexes what the frames hold. */
export function drawn(frames: readonly Frame[], nodes: readonly GraphNode[]): Drawn {
  const uses = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const key = useKey(node.tier, node.label, node.slot);
    const found = uses.get(key);
    if (found) found.push(node);
    else uses.set(key, [node]);
  }
  return { frames, tierIndex: new Map(frames.map((frame, index) => [frame.tier, index])), uses };
}

/** The uses of the hop's exporter. */
export function exportersOf(hop: Pick<Hop, "from">, { uses }: Drawn): readonly GraphNode[] {
  return uses.get(useKey(hop.from.tier, hop.from.id, "exporters")) ?? [];
}

/** True when the hop's ends are neighbours and data flows to the right: its lines cross nothing but the gap. */
export function isNextTo(hop: Pick<Hop, "from" | "to">, { tierIndex }: Pick<Drawn, "tierIndex">): boolean {
  return (tierIndex.get(hop.to) ?? 0) - (tierIndex.get(hop.from.tier) ?? 0) === 1;
}

/** Corners from an exporter up over all frames and down into the space left of `target`. */
export function corridorRoute(
  node: GraphNode,
  target: Box,
  corridor: number,
  { frames, tierIndex }: Drawn,
): GraphEdge["route"] {
  const frame = frames[tierIndex.get(node.tier) ?? 0];
  const top = Math.min(...frames.map((each) => each.box.y));
  const { step, most } = measures.corridor;
  const line = corridor % most;
  const out = (frame ? frame.box.x + frame.box.width : node.box.x + node.box.width) + 10 + line;
  const y = top - 12 - line * step;
  const down = target.x - 12 - line / 2;
  return [
    { x: out, y: centreOf(node.box) },
    { x: out, y },
    { x: down, y },
    { x: down, y: centreOf(target) },
  ];
}

type Line = Pick<GraphEdge, "from" | "to" | "signal" | "broken"> & { readonly route?: GraphEdge["route"] };

/** A line from one tier to another place. */
export function networkEdge({ from, to, signal, broken, route = [] }: Line): GraphEdge {
  return { id: `${from}→${to}/${signal ?? "?"}`, from, to, via: "network", signal, broken, route };
}

function placePlates(topology: Topology, where: Drawn, layout: Layout): readonly HopPlate[] {
  const { width, height, gap } = measures.plate;
  const byTarget = new Map<string, { hop: Hop; wanted: number }[]>();
  for (const hop of topology.hops) {
    if (!where.tierIndex.has(hop.to)) continue;
    const ends = exportersOf(hop, where);
    const first = ends.find((node) => node.signal === hop.signals[0]) ?? ends[0];
    const frame = where.frames[where.tierIndex.get(hop.to) ?? 0];
    const wanted = first ? centreOf(first.box) : (frame?.box.y ?? 0) + height;
    const list = byTarget.get(hop.to);
    if (list) list.push({ hop, wanted });
    else byTarget.set(hop.to, [{ hop, wanted }]);
  }
  return [...byTarget].flatMap(([tier, entries]) => {
    const frame = where.frames[where.tierIndex.get(tier) ?? 0];
    const right = frame?.box.x ?? 0;
    const x = right - measures.frame.hopGap / 2 - width / 2;
    return stack(entries, height, gap).map(({ entry, y }) => {
      const id = plateId(entry.hop.id);
      const moved = layout[id];
      return { id, hop: entry.hop, box: { x: moved?.x ?? x, y: moved?.y ?? y, width, height } };
    });
  });
}

/** Where a signal of a hop arrives: receivers in pipelines that take it, or the hole that nobody fills. */
function takersOf(
  hop: Hop,
  signal: Signal,
  { uses, frames, tierIndex }: Drawn,
): readonly { readonly id: string; readonly hole: boolean }[] {
  const takers = hop.receiver
    ? (uses.get(useKey(hop.to, hop.receiver.id, "receivers")) ?? []).filter((node) => node.signal === signal)
    : [];
  if (takers.length > 0) return takers.map((node) => ({ id: node.id, hole: false }));
  const hole: Hole | undefined = frames[tierIndex.get(hop.to) ?? 0]?.holes.find(
    (each) => each.signal === signal,
  );
  return hole ? [{ id: hole.id, hole: true }] : [];
}

function useKey(tier: string, id: string, slot: GraphNode["slot"]): string {
  return `${tier}\n${id}\n${slot}`;
}

function centreOf(box: Box): number {
  return box.y + box.height / 2;
}
