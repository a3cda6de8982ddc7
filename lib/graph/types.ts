import type { Kind, Signal } from "../catalogue/types";
import type { Backend, Component, Hop, TierId } from "../topology/types";
import type { Words } from "../base/words";
import type { Path } from "../base/path";

/** Which list of a pipeline a node stands in. */
export type Slot = "receivers" | "processors" | "exporters";

/** One use of a component in a pipeline: `agent/traces/processors/batch` (and `#2` for a second mention). Stable under edits elsewhere. */
export type NodeId = string;

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type GraphNode = {
  readonly id: NodeId;
  readonly tier: TierId;
  readonly pipeline: string;
  readonly signal: Signal | null;
  readonly slot: Slot;
  /** Position in its list, from 0, and how many stand in it. */
  readonly index: number;
  readonly count: number;
  readonly component: Component | null;
  readonly kind: Kind;
  /** The id as written. */
  readonly label: string;
  /** What matters about it in three words ("gRPC, HTTP", "8,192 or 5s"); null: nothing to say. */
  readonly detail: Words | null;
  /** The mention in the pipeline's list. */
  readonly at: Path;
  /** A connector on the border to the lane it joins, instead of in its column. */
  readonly border: boolean;
  readonly box: Box;
};

/** One pipeline: a horizontal band of its tier. Bands of one signal stand at the same height in every tier. */
export type Lane = {
  readonly tier: TierId;
  readonly pipeline: string;
  readonly signal: Signal | null;
  readonly at: Path;
  readonly box: Box;
  /** Where its name stands, below what straddles its upper border. */
  readonly titleY: number;
};

/** A list of a pipeline with nothing in it: a visible place to put something. */
export type EmptySlot = {
  readonly id: NodeId;
  readonly tier: TierId;
  readonly pipeline: string;
  readonly signal: Signal | null;
  readonly slot: Slot;
  readonly box: Box;
};

/** Another tier sends this signal here and no pipeline takes it: drawn as a hole, with the button that mends it. */
export type Hole = {
  readonly id: string;
  readonly tier: TierId;
  readonly signal: Signal;
  readonly hops: readonly Hop[];
  readonly box: Box;
};

/** A band whose signal other tiers carry and this one does not, and nobody sends it here: an invitation, not a fault. */
export type Gap = {
  readonly id: string;
  readonly tier: TierId;
  readonly signal: Signal;
  readonly box: Box;
};

/** What stands at the foot of a frame: extensions in service, and components no pipeline mentions. */
export type Chip = {
  readonly id: NodeId;
  readonly tier: TierId;
  readonly role: "extension" | "unused";
  /** Position in `service.extensions`; 0 for what is not used. */
  readonly index: number;
  readonly kind: Kind;
  readonly component: Component | null;
  readonly label: string;
  readonly at: Path;
  readonly box: Box;
};

export type Frame = {
  readonly tier: TierId;
  /** "DaemonSet, 24 nodes"; null while nothing is known about how it runs. */
  readonly caption: Words | null;
  readonly stale: boolean;
  /** The first line that does not parse, from 1; null while all does. */
  readonly brokenLine: number | null;
  readonly box: Box;
  readonly lanes: readonly Lane[];
  readonly holes: readonly Hole[];
  readonly gaps: readonly Gap[];
  readonly chips: readonly Chip[];
};

/** A point where lines of one hop and signal meet, between the tiers. Not an object of its own. */
export type Junction = { readonly id: NodeId; readonly x: number; readonly y: number };

export type GraphEdge = {
  readonly id: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly via: "pipeline" | "connector" | "network";
  readonly signal: Signal | null;
  /** What runs along it arrives nowhere. */
  readonly broken: boolean;
  /** Corners between both ends, where a straight run would cross another tier. */
  readonly route: readonly { readonly x: number; readonly y: number }[];
};

/** The plate in the gap between two tiers: one per pair of exporter and target tier. */
export type HopPlate = { readonly id: NodeId; readonly hop: Hop; readonly box: Box };
export type BackendNode = {
  readonly id: NodeId;
  readonly backend: Backend;
  readonly label: string;
  readonly box: Box;
};

/** A list of a collapsed lane: one row in place of its members, which all have its box. */
export type NodeGroup = {
  readonly id: NodeId;
  readonly tier: TierId;
  readonly pipeline: string;
  readonly signal: Signal | null;
  readonly slot: Slot;
  readonly members: readonly NodeId[];
  readonly names: readonly string[];
  readonly box: Box;
};

/** A note as it is drawn: its lines fit the box. */
export type NoteCard = {
  readonly id: NodeId;
  /** The note's id in the design. */
  readonly note: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly box: Box;
};

export type GraphView = {
  readonly frames: readonly Frame[];
  /** The uses that are drawn. */
  readonly nodes: readonly GraphNode[];
  /** All uses, in order: also those that a group stands for. */
  readonly uses: readonly GraphNode[];
  readonly groups: readonly NodeGroup[];
  readonly slots: readonly EmptySlot[];
  readonly edges: readonly GraphEdge[];
  readonly hops: readonly HopPlate[];
  readonly junctions: readonly Junction[];
  readonly backends: readonly BackendNode[];
  readonly notes: readonly NoteCard[];
  readonly size: { readonly width: number; readonly height: number };
};

/** What a part of the picture stands for; what selecting it selects. */
export type GraphTarget =
  | {
      readonly kind: "component";
      readonly tier: TierId;
      readonly component: { readonly kind: Kind; readonly id: string };
      readonly node?: NodeId;
    }
  | { readonly kind: "pipeline"; readonly tier: TierId; readonly pipeline: string }
  | { readonly kind: "hop"; readonly hop: string }
  | { readonly kind: "tier"; readonly tier: TierId }
  | { readonly kind: "backend"; readonly id: string };
