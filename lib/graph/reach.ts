import type { Signal } from "../catalogue/types";
import type { GraphEdge, GraphView, NodeId } from "./types";

/** Against the data, with it, or both. */
export type Way = "upstream" | "downstream" | "connected";

/** A part of the picture: nodes of every sort and the lines between them. */
export type Reach = { readonly nodes: ReadonlySet<NodeId>; readonly edges: ReadonlySet<string> };

/**
 * Everything that data comes from or gets to, the start included. Follows one signal at a time: a hop carries several side by side,
 * and only a connector turns one into another. With `signal`, a start that carries several (a hop, a backend) is followed for that one.
 */
export function reach(view: GraphView, from: NodeId, way: Way, signal?: Signal): Reach {
  const { out, into, signals, plates } = linesOf(view);
  const nodes = new Set<NodeId>();
  const edges = new Set<string>();
  const seen = new Set<string>();
  const open: State[] = [];
  const visit = (id: NodeId, carried: Signal | null) => {
    const key = `${carried ?? "?"} ${id}`;
    if (seen.has(key)) return;
    seen.add(key);
    nodes.add(id);
    const plate = plates.get(id);
    if (plate !== undefined) nodes.add(plate);
    open.push({ id, carried });
  };
  for (const start of [from, ...junctionsOf(from, plates)])
    for (const carried of signals.get(start) ?? [])
      if (signal === undefined || carried === signal) visit(start, carried);
  for (let state = open.pop(); state; state = open.pop()) {
    const { id, carried } = state;
    if (way !== "upstream")
      for (const edge of out.get(id) ?? []) {
        if (edge.via !== "connector" && edge.signal !== carried) continue;
        edges.add(edge.id);
        visit(edge.to, edge.signal);
      }
    if (way !== "downstream")
      for (const edge of into.get(id) ?? []) {
        if (edge.signal !== carried) continue;
        edges.add(edge.id);
        // Before a connector the data was what its lane carries.
        if (edge.via !== "connector") visit(edge.from, carried);
        else for (const before of signals.get(edge.from) ?? []) visit(edge.from, before);
      }
  }
  return { nodes, edges };
}

/** The way of data through the node, from where it comes to where it ends; for several nodes, all their ways together. */
export function pathThrough(view: GraphView, from: readonly NodeId[], signal?: Signal): Reach {
  const nodes = new Set<NodeId>();
  const edges = new Set<string>();
  for (const id of from)
    for (const way of ["upstream", "downstream"] as const) {
      const part = reach(view, id, way, signal);
      for (const node of part.nodes) nodes.add(node);
      for (const edge of part.edges) edges.add(edge);
    }
  return { nodes, edges };
}

/** The signals that run through a node; for a hop or a backend there may be several. */
export function signalsAt(view: GraphView, id: NodeId): readonly Signal[] {
  const { signals, plates } = linesOf(view);
  const found = new Set<Signal>();
  for (const each of [id, ...junctionsOf(id, plates)])
    for (const signal of signals.get(each) ?? []) if (signal !== null) found.add(signal);
  return [...found];
}

type State = { readonly id: NodeId; readonly carried: Signal | null };

type Lines = {
  readonly out: ReadonlyMap<NodeId, readonly GraphEdge[]>;
  readonly into: ReadonlyMap<NodeId, readonly GraphEdge[]>;
  readonly signals: ReadonlyMap<NodeId, ReadonlySet<Signal | null>>;
  /** The plate that each junction belongs to: the lines of a hop's further signals meet beside it. */
  readonly plates: ReadonlyMap<NodeId, NodeId>;
};

function junctionsOf(id: NodeId, plates: Lines["plates"]): readonly NodeId[] {
  return [...plates].filter(([, plate]) => plate === id).map(([junction]) => junction);
}

/** The lines by their ends, and what runs through each node; once per picture. */
function linesOf(view: GraphView): Lines {
  const known = lines.get(view);
  if (known) return known;
  const out = new Map<NodeId, GraphEdge[]>();
  const into = new Map<NodeId, GraphEdge[]>();
  const signals = new Map<NodeId, Set<Signal | null>>();
  for (const edge of view.edges) {
    listIn(out, edge.from).push(edge);
    listIn(into, edge.to).push(edge);
    if (edge.via === "connector") continue;
    for (const end of [edge.from, edge.to]) setIn(signals, end).add(edge.signal);
  }
  // A use carries what its lane carries, whatever is drawn at it.
  for (const { id, signal } of [...view.nodes, ...view.groups]) signals.set(id, new Set([signal]));
  const plates = new Map(
    view.hops.flatMap(({ id, hop }) => hop.signals.map((signal) => [`${id}/${signal}`, id] as const)),
  );
  const made = { out, into, signals, plates };
  lines.set(view, made);
  return made;
}

const lines = new WeakMap<GraphView, Lines>();

function listIn(map: Map<NodeId, GraphEdge[]>, id: NodeId): GraphEdge[] {
  const list = map.get(id) ?? [];
  map.set(id, list);
  return list;
}

function setIn(map: Map<NodeId, Set<Signal | null>>, id: NodeId): Set<Signal | null> {
  const set = map.get(id) ?? new Set();
  map.set(id, set);
  return set;
}
