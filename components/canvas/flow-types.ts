import type { Edge, Node } from "reactflow";
import type { Signal } from "@/lib/catalogue/types";
import type { Run } from "@/lib/graph/edge-ends";
import type { Badge } from "@/lib/graph/badges";
import type {
  BackendNode,
  Chip,
  EmptySlot,
  Frame,
  Gap,
  GraphNode,
  Hole,
  HopPlate,
  NodeGroup,
  NoteCard,
} from "@/lib/graph/types";
import type { Finding } from "@/lib/rules/types";
import type { BoardState } from "./board";
import type { NameNote } from "./name-note";

export type ComponentData = {
  readonly node: GraphNode;
  readonly badge: Badge | null;
  readonly note: NameNote | null;
  readonly checked: boolean;
  readonly kin: boolean;
  readonly dimmed: boolean;
};
export type LaneData = {
  readonly id: string;
  readonly tier: string;
  readonly pipeline: string;
  readonly signal: Signal | null;
  /** From the lane's upper edge. */
  readonly titleY: number;
  /** The lane's corner on the canvas. */
  readonly left: number;
  readonly top: number;
  readonly badge: Badge | null;
  readonly dimmed: boolean;
  /** Whether it is shown as one row; null: it takes one as it is. */
  readonly isCollapsed: boolean | null;
};
export type FrameData = {
  readonly frame: Pick<Frame, "tier" | "caption" | "stale" | "brokenLine" | "box">;
  readonly badge: Badge | null;
  readonly readOnly: boolean;
  /** No pipeline, and none that is missing. */
  readonly isEmpty: boolean;
  /** The chips' line starts this far from the top; null without chips. */
  readonly footY: number | null;
};
export type HoleData = { readonly hole: Hole; readonly finding: Finding | null };
export type GapData = { readonly gap: Gap };
export type EmptySlotData = { readonly slot: EmptySlot; readonly dimmed: boolean };
export type ChipData = {
  readonly chip: Chip;
  readonly badge: Badge | null;
  readonly note: NameNote | null;
  readonly kin: boolean;
  readonly dimmed: boolean;
};
export type HopData = {
  readonly plate: HopPlate;
  readonly badge: Badge | null;
  /** The target runs more than one pod, as far as is known. */
  readonly manyPods: boolean;
};
/** A list of a collapsed lane. */
export type GroupData = { readonly group: NodeGroup; readonly badge: Badge | null; readonly dimmed: boolean };
export type NoteData = { readonly card: NoteCard; readonly writing: BoardState["writing"] };
export type BackendData = { readonly backend: BackendNode };

type Pick<T, K extends keyof T> = { readonly [Key in K]: T[Key] };

export type FlowNode =
  | Node<FrameData, "frame">
  | Node<LaneData, "lane">
  | Node<HoleData, "hole">
  | Node<GapData, "gap">
  | Node<EmptySlotData, "slot">
  | Node<ComponentData, "component">
  | Node<ChipData, "chip">
  | Node<HopData, "hop">
  | Node<BackendData, "backend">
  | Node<NoteData, "note">
  | Node<GroupData, "folded">
  | Node<Record<string, never>, "junction">;

export type EdgeData = {
  readonly run: Run;
  readonly signal: Signal | null;
  readonly broken: boolean;
  readonly route: readonly { readonly x: number; readonly y: number }[];
  /** The boxes' sizes at both ends: lines start at sides that the handles do not tell. */
  readonly from: { readonly width: number; readonly height: number };
  readonly to: { readonly width: number; readonly height: number };
  /** The hop a click selects. */
  readonly hop: string | null;
};
export type FlowEdge = Edge<EdgeData, "signal" | "hop">;
