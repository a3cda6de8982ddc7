import type { Refusal } from "@/lib/base/refusal";
import { canConnect } from "@/lib/commands/connect";
import { pipelinesToJoin } from "@/lib/commands/connection";
import type { NodeEnd } from "@/lib/commands/places";
import type { CommandContext } from "@/lib/commands/types";
import type { GraphNode, GraphView, NodeId } from "@/lib/graph/types";
import { endOf } from "../end-of";

/**
 * For every other use: null where a line that is drawn from (`source`) or to (`target`) this one may end, else why not. Asked once
 * a line.
 */
export function lineTargets(
  view: GraphView,
  node: GraphNode,
  handle: "source" | "target",
  context: CommandContext,
): ReadonlyMap<NodeId, Refusal | null> {
  // Which connectors join two pipelines is asked once, not for each pair of their processors.
  const joined = new Map<string, Refusal | null>();
  const judge = (from: NodeEnd, to: NodeEnd): Refusal | null => {
    const plan = canConnect(from, to, context);
    return plan.ok ? null : plan.error;
  };
  const others = view.nodes.filter((each) => each.id !== node.id);
  return new Map(
    others.map((other) => {
      const [from, to] = handle === "source" ? [endOf(node), endOf(other)] : [endOf(other), endOf(node)];
      if (!pipelinesToJoin(from, to)) return [other.id, judge(from, to)];
      const known = joined.get(other.pipeline);
      const refusal = known === undefined ? judge(from, to) : known;
      joined.set(other.pipeline, refusal);
      return [other.id, refusal];
    }),
  );
}
