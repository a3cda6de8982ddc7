import type { Finding } from "../rules/types";
import { drawnPlaces } from "./drawn-places";
import { frameId, plateId } from "./node-id";
import type { Reach } from "./reach";
import type { GraphView, NodeId } from "./types";

/** Everything of the picture that a finding speaks of, by its own place and by those it relates to: uses, lanes or tiers, hops with their lines. */
export function spokenOf(view: GraphView, finding: Pick<Finding, "anchor" | "related">): Reach {
  const drawnAt = drawnPlaces(view);
  const nodes = new Set<NodeId>();
  const edges = new Set<string>();
  for (const { tier, at } of [finding.anchor, ...finding.related.map((each) => each.anchor)]) {
    if ("hop" in at) {
      const plate = plateId(at.hop);
      nodes.add(plate);
      for (const id of linesAt(view, plate)) edges.add(id);
      continue;
    }
    const drawn = drawnAt(tier, at);
    if (drawn.kind === "uses") for (const use of [drawn.first, ...drawn.others]) nodes.add(use);
    else nodes.add(drawn.kind === "lane" ? drawn.id : frameId(tier));
  }
  return { nodes, edges };
}

/** The lines through a hop's plate and through the points beside it, where its further signals meet. */
function linesAt(view: GraphView, plate: NodeId): readonly string[] {
  const points = view.junctions.filter(({ id }) => id.startsWith(`${plate}/`)).map(({ id }) => id);
  const ends = new Set([plate, ...points]);
  return view.edges.filter(({ from, to }) => ends.has(from) || ends.has(to)).map(({ id }) => id);
}
