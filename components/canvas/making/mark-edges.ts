import type { GraphView } from "@/lib/graph/types";
import type { FlowEdge } from "../flow-types";
import { layers } from "../place";
import type { Voice } from "../voice";
import { edgeOf, endNames } from "./edge-acts";

/** The lines with the selected one marked: it alone has a name of its own and takes the keyboard. All others stay the objects they were. */
export function markEdges(
  edges: readonly FlowEdge[],
  picked: string | null,
  view: GraphView,
  { t }: Voice,
): FlowEdge[] {
  return edges.map((edge) => {
    const drawn = edge.id === picked ? edgeOf(view, picked) : undefined;
    if (!drawn) return edge;
    return {
      ...edge,
      selected: true,
      zIndex: layers.node,
      ariaRole: "group",
      ariaLabel: t("making.line", endNames(view, drawn)),
      domAttributes: { tabIndex: 0, "aria-roledescription": undefined },
    };
  });
}
