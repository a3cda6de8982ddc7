import { groupBy } from "../base/group-by";
import { groupId, laneId } from "./node-id";
import type { GraphEdge, GraphNode, NodeGroup, NodeId } from "./types";

type Folded = {
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly NodeGroup[];
  readonly edges: readonly GraphEdge[];
};

/**
 * One group in place of each list of a collapsed lane that has more than one member; connectors on a border stay. Lines that
 * led to members lead to their group, once each; those within it are gone.
 */
export function fold(
  uses: readonly GraphNode[],
  edges: readonly GraphEdge[],
  collapsed: ReadonlySet<NodeId>,
): Folded {
  if (collapsed.size === 0) return { nodes: uses, groups: [], edges };
  const folded = uses.filter(
    ({ tier, pipeline, border }) => !border && collapsed.has(laneId(tier, pipeline)),
  );
  const groups = [...groupBy(folded, ({ tier, pipeline, slot }) => groupId(tier, pipeline, slot))].flatMap(
    ([id, members]) => groupOf(id, members),
  );
  const groupAt = new Map(
    groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  return {
    nodes: uses.filter(({ id }) => !groupAt.has(id)),
    groups,
    edges: redirected(edges, groupAt),
  };
}

/** How many rows a list takes: one where its lane is collapsed. */
export function rowsIn(count: number, isCollapsed: boolean): number {
  return isCollapsed ? Math.min(count, 1) : count;
}

/** The id under which something is drawn: its group's, where that stands for it. */
export function shownAs(groups: readonly NodeGroup[], id: NodeId): NodeId {
  return groups.find(({ members }) => members.includes(id))?.id ?? id;
}

function groupOf(id: NodeId, members: readonly GraphNode[]): readonly NodeGroup[] {
  const [first] = members;
  if (!first || members.length < 2) return [];
  const { tier, pipeline, signal, slot, box } = first;
  return [
    {
      id,
      tier,
      pipeline,
      signal,
      slot,
      members: members.map((member) => member.id),
      names: members.map(({ label }) => label),
      box,
    },
  ];
}

function redirected(edges: readonly GraphEdge[], groupAt: ReadonlyMap<NodeId, NodeId>): readonly GraphEdge[] {
  const seen = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const from = groupAt.get(edge.from) ?? edge.from;
    const to = groupAt.get(edge.to) ?? edge.to;
    if (from === to) continue;
    const moved = from !== edge.from || to !== edge.to;
    const id = moved ? `${from}→${to}/${edge.signal ?? "?"}` : edge.id;
    const known = seen.get(id);
    // What is lost on one of several lines is lost on the one that stands for them.
    seen.set(id, { ...edge, id, from, to, broken: edge.broken || (known?.broken ?? false) });
  }
  return [...seen.values()];
}
