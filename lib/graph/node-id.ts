import type { TierId } from "../topology/types";
import type { NodeId, Slot } from "./types";

type NodePlace = {
  readonly tier: TierId;
  readonly pipeline: string;
  readonly slot: Slot;
  readonly component: string;
  /** 1 for the first mention in the list, 2 for the second. */
  readonly mention: number;
};

/**
 * The id of one use: `agent/traces/processors/batch`, `#2` behind it for a second mention in the same list. Slashes in
 * tier and pipeline names are escaped, so that two places never share an id.
 */
export function nodeId({ tier, pipeline, slot, component, mention }: NodePlace): NodeId {
  const suffix = mention > 1 ? `#${mention}` : "";
  return `${segment(tier)}/${segment(pipeline)}/${slot}/${tail(component)}${suffix}`;
}

/** The place an id names, or null where it is not the id of a use. The inverse of `nodeId`. */
export function parseNodeId(id: NodeId): NodePlace | null {
  const match = /^([^/]*)\/([^/]*)\/(receivers|processors|exporters)\/([^#]*)(?:#(\d+))?$/s.exec(id);
  if (!match) return null;
  const [, tier = "", pipeline = "", slot, component = "", mention] = match;
  return {
    tier: unescape(tier),
    pipeline: unescape(pipeline),
    slot: slot === "receivers" || slot === "processors" ? slot : "exporters",
    component: unescape(component),
    mention: mention === undefined ? 1 : Number(mention),
  };
}

/** The id of a tier's frame, under which its position is remembered. */
export function frameId(tier: TierId): NodeId {
  return `tier:${tier}`;
}

/** The id of a lane. */
export function laneId(tier: TierId, pipeline: string): NodeId {
  return `lane:${segment(tier)}/${segment(pipeline)}`;
}

/** The id of a list with nothing in it. */
export function emptySlotId(tier: TierId, pipeline: string, slot: Slot): NodeId {
  return `slot:${segment(tier)}/${segment(pipeline)}/${slot}`;
}

/** The id of what stands for a list of a collapsed lane. */
export function groupId(tier: TierId, pipeline: string, slot: Slot): NodeId {
  return `group:${segment(tier)}/${segment(pipeline)}/${slot}`;
}

/** The id of a hop's plate. */
export function plateId(hop: string): NodeId {
  return `hop:${hop}`;
}

/** The id of a backend's node. */
export function backendId(backend: string): NodeId {
  return `backend:${backend}`;
}

/** The id of a note's card. */
export function noteId(note: string): NodeId {
  return `note:${note}`;
}

/** The note that a card's id stands for; null for everything else. */
export function noteIn(id: NodeId): string | null {
  return id.startsWith("note:") ? id.slice(5) : null;
}

/** The id of an extension or an unused component at the foot of a frame. */
export function chipId(tier: TierId, role: "extension" | "unused", kind: string, component: string): NodeId {
  return `chip:${segment(tier)}/${role}/${kind}/${component}`;
}

function segment(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("/", "%2F").replaceAll("#", "%23");
}

function tail(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("#", "%23");
}

function unescape(text: string): string {
  return text.replaceAll("%2F", "/").replaceAll("%23", "#").replaceAll("%25", "%");
}
