import { err, ok } from "../base/result";
import { words } from "../base/words";
import type { Slot } from "./slot";
import { move } from "../yaml/edit";
import { focusOn, inTier, listIndex, useAt } from "./places";
import { command } from "./types";

export type ReorderArgs = {
  readonly tier: string;
  readonly pipeline: string;
  readonly slot: Slot;
  readonly from: number;
  /** The position afterwards. */
  readonly to: number;
};

/** Moves a component within its list. */
export const reorder = command<ReorderArgs>({
  id: "reorder",
  title: { en: "Move in pipeline", ko: "파이프라인 안에서 이동" },
  plan({ tier: tierId, pipeline: pipelineId, slot, from, to }, context) {
    const use = useAt(context, { tier: tierId, pipeline: pipelineId, slot, index: from });
    if (!use.ok) return use;
    const { tier, pipeline, ref } = use.value;
    if (!pipeline[slot][to])
      return err({
        reason: "not-there",
        message: words("command.no-position", { pipeline: pipelineId, position: to + 1, slot }),
      });
    const end = listIndex(pipeline, slot, to);
    return ok({
      label: words("command.reorder", { id: ref.id, pipeline: pipelineId, position: to + 1 }),
      edits:
        from === to
          ? []
          : [inTier(tier.id, move([...pipeline.at, slot], listIndex(pipeline, slot, from), end))],
      capture: { as: "step" },
      focus: focusOn(tier.id, [...pipeline.at, slot, end]),
    });
  },
});
