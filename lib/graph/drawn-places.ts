import { formatPath, type Path } from "../base/path";
import type { TierId } from "../topology/types";
import type { Place } from "../workspace/types";
import { laneId } from "./node-id";
import type { GraphView, NodeId } from "./types";

/** What stands for a place: all uses of a component, one lane, or only the tier. */
export type Drawn =
  | { readonly kind: "uses"; readonly first: NodeId; readonly others: readonly NodeId[] }
  | { readonly kind: "lane"; readonly id: NodeId }
  | { readonly kind: "tier" };

/** Finds the narrowest thing of a picture that stands for a place of a tier. Built once for many places. */
export function drawnPlaces(view: GraphView): (tier: TierId, at: Place) => Drawn {
  const places = placesOf(view);
  return (tier, at) => {
    const [first, ...others] = "yaml" in at ? usesAt(places, tier, at.yaml) : [];
    if (first !== undefined) return { kind: "uses", first, others };
    const lane = laneAt(tier, at);
    return lane !== null && places.lanes.has(lane) ? { kind: "lane", id: lane } : { kind: "tier" };
  };
}

type Places = {
  readonly components: ReadonlyMap<string, readonly NodeId[]>;
  readonly mentions: ReadonlyMap<string, NodeId>;
  readonly lanes: ReadonlySet<NodeId>;
};

function placesOf(view: GraphView): Places {
  const components = new Map<string, NodeId[]>();
  const mentions = new Map<string, NodeId>();
  const chips = view.frames.flatMap((frame) => frame.chips);
  for (const part of [...view.uses, ...chips]) {
    mentions.set(`${part.tier}\n${formatPath(part.at)}`, part.id);
    if (!part.component) continue;
    const key = `${part.tier}\n${formatPath(part.component.at)}`;
    const uses = components.get(key);
    if (uses) uses.push(part.id);
    else components.set(key, [part.id]);
  }
  const lanes = view.frames.flatMap((frame) => frame.lanes.map((lane) => laneId(lane.tier, lane.pipeline)));
  return { components, mentions, lanes: new Set(lanes) };
}

/** The nodes of a definition (two steps deep) or of a mention (five, three for extensions), or of none. */
function usesAt({ components, mentions }: Places, tier: TierId, path: Path): readonly NodeId[] {
  const uses = components.get(`${tier}\n${formatPath(path.slice(0, 2))}`);
  if (uses) return uses;
  const mention =
    mentions.get(`${tier}\n${formatPath(path.slice(0, 5))}`) ??
    mentions.get(`${tier}\n${formatPath(path.slice(0, 3))}`);
  return mention === undefined ? [] : [mention];
}

function laneAt(tier: TierId, at: Place): NodeId | null {
  if (!("yaml" in at)) return null;
  const [service, pipelines, pipeline] = at.yaml;
  if (service !== "service" || pipelines !== "pipelines" || pipeline === undefined) return null;
  return laneId(tier, String(pipeline));
}
