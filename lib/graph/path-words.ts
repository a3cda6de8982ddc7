import { words, type Words } from "../base/words";
import type { Reach } from "./reach";
import type { GraphView, NodeId } from "./types";

/** So many steps are named; of a longer way the middle is left out. */
const mostSteps = 14;

/**
 * A way through the picture as one line: "traces: agent otlp → batch → loadbalancing → gateway otlp → …". What runs side by side is named
 * side by side; the tier is named where it changes, and so is the signal.
 */
export function pathWords(view: GraphView, path: Reach): Words {
  const steps = stepsOf(view, path);
  const shown =
    steps.length <= mostSteps
      ? steps
      : [...steps.slice(0, mostSteps / 2), null, ...steps.slice(1 - mostSteps / 2)];
  let tier: string | null = null;
  let signal: string | null = null;
  const texts = shown.map((step) => {
    if (step === null) return "…";
    const names = step.map((stop) => {
      const what = stop.signal !== null && stop.signal !== signal ? `${stop.signal}: ` : "";
      const where = stop.tier !== null && stop.tier !== tier ? `${stop.tier} ` : "";
      signal = stop.signal ?? signal;
      tier = stop.tier ?? tier;
      return what + where + stop.label;
    });
    return [...new Set(names)].join(", ");
  });
  if (texts.length === 0) return words("graph.path.none");
  const params = { steps: texts.join(" → ") };
  const hole = view.frames.flatMap((frame) => frame.holes).find(({ id }) => path.nodes.has(id));
  return hole
    ? words("graph.path.lost", { ...params, signal: hole.signal, tier: hole.tier })
    : words("graph.path.line", params);
}

type Stop = { readonly tier: string | null; readonly signal: string | null; readonly label: string };

/** What has a name on the way, by how far along it stands. */
function stepsOf(view: GraphView, path: Reach): readonly (readonly Stop[])[] {
  const stops = new Map<NodeId, Stop>();
  const groups = view.groups.map((group) => ({ ...group, label: group.names.join(", ") }));
  for (const { id, tier, signal, label } of [...view.nodes, ...groups])
    stops.set(id, { tier, signal, label });
  for (const { id, label } of view.backends) stops.set(id, { tier: null, signal: null, label });
  const levels: Stop[][] = [];
  for (const [id, level] of levelsOf(view, path)) {
    const stop = stops.get(id);
    if (stop) (levels[level] ??= []).push(stop);
  }
  return levels.filter((level) => level.length > 0);
}

/** How many lines lie at most before each node of the way; circles are entered where reading enters them. */
function levelsOf(view: GraphView, { nodes, edges }: Reach): ReadonlyMap<NodeId, number> {
  const lines = view.edges.filter((edge) => edges.has(edge.id));
  const next = new Map<NodeId, NodeId[]>();
  const waiting = new Map<NodeId, number>([...inOrder(view, nodes)].map((id) => [id, 0]));
  for (const { from, to } of lines) {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const levels = new Map<NodeId, number>([...waiting.keys()].map((id) => [id, 0]));
  const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
  while (waiting.size > 0) {
    const [first] = waiting.keys();
    const id = ready.shift() ?? first;
    if (id === undefined) break;
    if (!waiting.delete(id)) continue;
    for (const to of next.get(id) ?? []) {
      const left = waiting.get(to);
      if (left === undefined) continue;
      levels.set(to, Math.max(levels.get(to) ?? 0, (levels.get(id) ?? 0) + 1));
      waiting.set(to, left - 1);
      if (left === 1) ready.push(to);
    }
  }
  return levels;
}

/** The nodes as they are read: uses first, so that a circle is entered at one. */
function inOrder(view: GraphView, nodes: ReadonlySet<NodeId>): ReadonlySet<NodeId> {
  const uses = view.nodes.filter(({ id }) => nodes.has(id)).map(({ id }) => id);
  return new Set([...uses, ...nodes]);
}
