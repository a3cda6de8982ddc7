import type { Refusal } from "@/lib/base/refusal";
import { canMoveToTier } from "@/lib/commands/can-move-to-tier";
import { moveUse } from "@/lib/commands/move-use";
import { useAt } from "@/lib/commands/places";
import type { CommandContext } from "@/lib/commands/types";
import type { OnEmptied } from "@/lib/commands/withdrawal";
import { laneId } from "@/lib/graph/node-id";
import type { GraphNode, GraphView } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { endOf } from "../end-of";
import { making } from "./making-store";

/** Moves a use to a pipeline of its tier or of another, before what stands at `index`; asks where the pipeline it leaves would be empty. */
export function askMove(
  session: Session,
  node: GraphNode,
  to: { readonly tier: string; readonly pipeline: string; readonly index?: number },
): void {
  const { tier, pipeline, slot, index } = node;
  const target = { pipeline: to.pipeline, index: to.index ?? Number.MAX_SAFE_INTEGER };
  const within = { tier, from: { pipeline, slot, index }, to: target };
  const across = { from: endOf(node), to };
  const go = (emptied: OnEmptied) =>
    to.tier === tier
      ? void session.run("move-use", { ...within, emptied })
      : void session.run("move-to-tier", { ...across, emptied });
  const context = session.context();
  const plan = to.tier === tier ? moveUse.plan(within, context) : canMoveToTier(across.from, to, context);
  const use = useAt(context, endOf(node));
  const left = use.ok && use.value.pipeline[slot].length === 1 ? use.value.pipeline : null;
  if (!left || slot === "processors" || !plan.ok) return go("keep");
  making.ask({ kind: "emptied", id: node.label, emptied: [{ pipeline: left, slot }], go });
}

/** Lanes that could take a node, in its own tier or another, by lane id: null, or why not. */
export function moveTargets(
  view: GraphView,
  node: GraphNode,
  context: CommandContext,
): ReadonlyMap<string, Refusal | null> {
  const from = endOf(node);
  const lanes = view.frames.flatMap((frame) => frame.lanes);
  return new Map(
    lanes.map(({ tier, pipeline }) => {
      const to = { pipeline, index: 0 };
      const plan =
        tier !== node.tier
          ? canMoveToTier(from, { tier, pipeline }, context)
          : pipeline === node.pipeline
            ? null
            : moveUse.plan({ tier, from, to }, context);
      return [laneId(tier, pipeline), plan && !plan.ok ? plan.error : null];
    }),
  );
}
