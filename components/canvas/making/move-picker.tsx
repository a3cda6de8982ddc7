import { useState } from "react";
import { moveToTier } from "@/lib/commands/move-to-tier";
import { moveUse } from "@/lib/commands/move-use";
import type { CommandContext } from "@/lib/commands/types";
import type { GraphNode, GraphView, Lane, NodeId } from "@/lib/graph/types";
import { useBoardScope } from "../board";
import { endOf } from "../end-of";
import { peek } from "../peek";
import { PickList } from "../pick-list";
import { useVoice } from "../voice";
import { askMove } from "./move-acts";
import { making } from "./making-store";
import { useReturn } from "./use-return";

/** "Move to…": every other pipeline of the design, those that can take the component first, the others with the reason. */
export function MovePicker({
  view,
  node: id,
  anchor,
}: {
  readonly view: GraphView;
  readonly node: NodeId;
  readonly anchor: DOMRect;
}) {
  const { session, catalogue } = useBoardScope();
  const { t, speak } = useVoice();
  const close = useReturn();
  // As things stood when it was opened.
  const [opened] = useState(() => {
    const node = view.uses.find((each) => each.id === id);
    if (!node) return null;
    const context = peek(session, catalogue);
    const lanes = view.frames
      .flatMap((frame) => frame.lanes)
      .filter((lane) => lane.tier !== node.tier || lane.pipeline !== node.pipeline);
    return { node, lanes: lanes.map((lane) => ({ lane, plan: planMove(node, lane, context) })) };
  });
  if (!opened) return null;
  const { node, lanes } = opened;
  const choices = lanes.map(({ lane, plan }) => ({
    key: `${lane.tier}\n${lane.pipeline}`,
    name: lane.pipeline,
    hint: lane.tier,
    line: speak(plan.ok ? plan.value.label : plan.error.message),
    fits: plan.ok,
    also: [lane.tier],
  }));
  return (
    <PickList
      title={t("making.moveTitle", { id: node.label })}
      search={t("making.moveSearch")}
      none={t("making.moveNone")}
      choices={choices.toSorted((a, b) => Number(b.fits) - Number(a.fits))}
      anchor={anchor}
      onClose={close}
      onChoose={({ key }) => {
        const chosen = lanes.find(({ lane }) => key === `${lane.tier}\n${lane.pipeline}`);
        if (!chosen) return;
        if (!chosen.plan.ok) return session.say("refused", chosen.plan.error.message);
        making.close();
        askMove(session, node, { tier: chosen.lane.tier, pipeline: chosen.lane.pipeline });
      }}
    />
  );
}

/** What moving a use to the end of a lane's list would do, or why it cannot be. */
function planMove(node: GraphNode, { tier, pipeline }: Lane, context: CommandContext) {
  const from = endOf(node);
  if (tier !== node.tier) return moveToTier.plan({ from, to: { tier, pipeline } }, context);
  const place = { pipeline: node.pipeline, slot: node.slot, index: node.index };
  return moveUse.plan({ tier, from: place, to: { pipeline, index: Number.MAX_SAFE_INTEGER } }, context);
}
