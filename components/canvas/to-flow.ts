import { distributionName } from "@/lib/catalogue/distribution-name";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { nameStatus } from "@/lib/catalogue/names";
import type { Kind } from "@/lib/catalogue/types";
import type { Badges } from "@/lib/graph/badges";
import { foldableLanes } from "@/lib/graph/foldable-lanes";
import { groupBadge } from "@/lib/graph/group-badge";
import { frameId, laneId } from "@/lib/graph/node-id";
import type { Chip, GraphNode, GraphView, NodeGroup, NodeId } from "@/lib/graph/types";
import type { Finding } from "@/lib/rules/types";
import { replicasOf } from "@/lib/topology/query";
import type { Target, Topology } from "@/lib/topology/types";
import type { FlowNode } from "./flow-types";
import { nameNote, type NameNote } from "./name-note";
import { chipLabel, groupLabel, nodeLabel } from "./node-aria";
import { layers, place, reachable } from "./place";
import type { Voice } from "./voice";

type FlowInput = {
  readonly view: GraphView;
  readonly topology: Topology;
  readonly catalogue: Catalogue;
  readonly badges: Badges;
  /** Tier, kind and id of components nobody can judge, as `unchecked` makes it. */
  readonly unchecked: ReadonlySet<string>;
  readonly holeFindings: ReadonlyMap<string, Finding>;
  readonly readOnly: boolean;
  /** Lanes shown as one row. */
  readonly collapsed: ReadonlySet<NodeId>;
  readonly voice: Voice;
};

/** React Flow's nodes for a picture: frames first, then what stands in them, so that Tab goes through them in order. */
export function toFlow(input: FlowInput): readonly FlowNode[] {
  const { view } = input;
  const noteOf = noteReader(input);
  const foldable = foldableLanes(view);
  return [
    ...view.frames.flatMap((frame) => frameNodes(frame, foldable, input)),
    ...view.slots.map((slot) =>
      place(slot, frameOf(view, slot.tier), {
        type: "slot",
        data: { slot, dimmed: isStale(view, slot.tier) },
        zIndex: layers.node,
      }),
    ),
    ...view.nodes.map((node) => componentNode(node, noteOf(node), input)),
    ...view.groups.map((group) => groupNode(group, input)),
    ...view.frames.flatMap((frame) => frame.chips.map((chip) => chipNode(chip, noteOf(chip), input))),
    ...hopNodes(input),
  ];
}

/** The key of a component in the set of what is not checked. */
export function uncheckedKey(tier: string, kind: string, id: string): string {
  return `${tier}\n${kind}\n${id}`;
}

function frameNodes(
  frame: GraphView["frames"][number],
  foldable: ReadonlySet<NodeId>,
  input: FlowInput,
): readonly FlowNode[] {
  const { badges, readOnly, voice } = input;
  const id = frameId(frame.tier);
  const { tier, caption, stale, brokenLine, box } = frame;
  const footY =
    frame.chips.length === 0 ? null : Math.min(...frame.chips.map((chip) => chip.box.y)) - box.y - 10;
  const badge = badges.tiers.get(tier) ?? null;
  const isEmpty = !stale && frame.lanes.length + frame.holes.length + frame.gaps.length === 0;
  const lanes = frame.lanes.map((lane) => {
    const lanesId = laneId(tier, lane.pipeline);
    return place({ id: lanesId, box: lane.box }, frame, {
      type: "lane",
      data: {
        id: lanesId,
        tier,
        pipeline: lane.pipeline,
        signal: lane.signal,
        titleY: lane.titleY - lane.box.y,
        left: lane.box.x,
        top: lane.box.y,
        badge: badges.lanes.get(lanesId) ?? null,
        dimmed: stale,
        isCollapsed: foldable.has(lanesId) ? input.collapsed.has(lanesId) : null,
      },
      zIndex: layers.lane,
    });
  });
  return [
    place({ id, box }, null, {
      type: "frame",
      data: { frame: { tier, caption, stale, brokenLine, box }, badge, readOnly, isEmpty, footY },
      zIndex: layers.frame,
      draggable: !readOnly,
      dragHandle: ".frame-grip",
      ariaRole: "group",
      ariaLabel: voice.t("tier", { tier }),
    }),
    ...lanes,
    ...frame.gaps.map((gap) => place(gap, frame, { type: "gap", data: { gap }, zIndex: layers.lane })),
    ...frame.holes.map((hole) =>
      place(hole, frame, {
        type: "hole",
        data: { hole, finding: input.holeFindings.get(hole.id) ?? null },
        zIndex: layers.node,
        ...reachable(voice.t("hole.label", { signal: hole.signal, tier })),
      }),
    ),
  ];
}

function componentNode(node: GraphNode, note: NameNote | null, input: FlowInput): FlowNode {
  const badge = input.badges.nodes.get(node.id) ?? null;
  const { kind = node.kind } = node.component ?? {};
  const checked = !input.unchecked.has(uncheckedKey(node.tier, kind, node.label));
  const dimmed = isStale(input.view, node.tier);
  return place(node, frameOf(input.view, node.tier), {
    type: "component",
    data: { node, badge, note, checked, kin: false, dimmed },
    zIndex: layers.node,
    draggable: !input.readOnly && !dimmed,
    connectable: !input.readOnly && !dimmed,
    ...reachable(nodeLabel(node, { badge, note, checked }, input.voice)),
  });
}

function groupNode(group: NodeGroup, { badges, view, voice }: FlowInput): FlowNode {
  const badge = groupBadge(badges, group);
  return place(group, frameOf(view, group.tier), {
    type: "folded",
    data: { group, badge, dimmed: isStale(view, group.tier) },
    zIndex: layers.node,
    ...reachable(groupLabel(group, badge, voice)),
  });
}

function chipNode(chip: Chip, note: NameNote | null, input: FlowInput): FlowNode {
  const badge = input.badges.nodes.get(chip.id) ?? null;
  const dimmed = isStale(input.view, chip.tier);
  return place(chip, frameOf(input.view, chip.tier), {
    type: "chip",
    data: { chip, badge, note, kin: false, dimmed },
    zIndex: layers.node,
    ...reachable(chipLabel(chip, { badge, note }, input.voice)),
  });
}

function hopNodes(input: FlowInput): readonly FlowNode[] {
  const { view, topology, badges, readOnly, voice } = input;
  const manyPods = new Set(
    topology.tiers.filter((tier) => (replicasOf(tier)?.max ?? 1) > 1).map((tier) => tier.id),
  );
  return [
    ...view.hops.map((plate) =>
      place(plate, null, {
        type: "hop",
        data: { plate, badge: badges.hops.get(plate.hop.id) ?? null, manyPods: manyPods.has(plate.hop.to) },
        zIndex: layers.plate,
        draggable: !readOnly,
        ...reachable(voice.t("hop.label", { from: plate.hop.from.id, to: plate.hop.to, text: "" })),
      }),
    ),
    ...view.backends.map((backend) =>
      place(backend, null, {
        type: "backend",
        data: { backend },
        zIndex: layers.node,
        draggable: !readOnly,
        ...reachable(voice.t("node.backend", { label: backend.label, from: backend.backend.from.id })),
      }),
    ),
    ...view.junctions.map(({ id, x, y }) =>
      place({ id, box: { x, y, width: 1, height: 1 } }, null, {
        type: "junction",
        data: {},
        zIndex: layers.edge,
      }),
    ),
  ];
}

function frameOf(view: GraphView, tier: string): GraphView["frames"][number] | null {
  return view.frames.find((frame) => frame.tier === tier) ?? null;
}

function isStale(view: GraphView, tier: string): boolean {
  return frameOf(view, tier)?.stale ?? false;
}

/** Reads name notes, once per kind, type and collector. */
function noteReader({ topology, catalogue }: FlowInput): (part: GraphNode | Chip) => NameNote | null {
  const targets = new Map<string, Target>(topology.tiers.map((tier) => [tier.id, tier.target]));
  const known = new Map<string, NameNote | null>();
  const read = (kind: Kind, type: string, target: Target) =>
    nameNote(nameStatus(catalogue, kind, type, target), distributionName(target));
  return ({ tier, component }) => {
    const target = targets.get(tier);
    if (!component || !target) return null;
    const key = `${tier}\n${component.kind}\n${component.type}`;
    const note = known.get(key) ?? (known.has(key) ? null : read(component.kind, component.type, target));
    known.set(key, note);
    return note;
  };
}
