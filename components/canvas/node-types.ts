import type { EdgeTypes, NodeTypes } from "reactflow";
import { BackendNodeView } from "./backend-node";
import { ChipNode } from "./chip";
import { ComponentNode } from "./component-node";
import { EmptySlotNode } from "./empty-slot";
import { GapNode } from "./gap";
import { HoleNode } from "./hole";
import { HopEdge } from "./hop-edge";
import { HopPlate } from "./hop-plate";
import { JunctionNode } from "./junction";
import { LaneNode } from "./lane";
import { NoteNode } from "./notes/note-node";
import { SignalEdge } from "./signal-edge";
import { TierFrame } from "./tier-frame";
import { GroupNode } from "./view/group-node";

/** What draws each kind of node. */
export const nodeTypes: NodeTypes = {
  frame: TierFrame,
  lane: LaneNode,
  gap: GapNode,
  hole: HoleNode,
  slot: EmptySlotNode,
  component: ComponentNode,
  chip: ChipNode,
  hop: HopPlate,
  backend: BackendNodeView,
  note: NoteNode,
  folded: GroupNode,
  junction: JunctionNode,
};

/** What draws each kind of line. */
export const edgeTypes: EdgeTypes = { signal: SignalEdge, hop: HopEdge };
