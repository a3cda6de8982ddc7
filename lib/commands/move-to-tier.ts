import { err, ok } from "../base/result";
import { words } from "../base/words";
import type { Tier } from "../topology/types";
import type { Edit } from "../workspace/types";
import { insert, remove } from "../yaml/edit";
import { canMoveToTier } from "./can-move-to-tier";
import { carry } from "./carry";
import { focusOn, inTier, listIndex, type NodeEnd } from "./places";
import { command } from "./types";
import { usualIndex } from "./usual-index";
import { withdraw, type OnEmptied } from "./withdrawal";

export type MoveToTierArgs = {
  readonly from: NodeEnd;
  readonly to: {
    readonly tier: string;
    readonly pipeline: string;
    /** Before what stands at this position; left out, where such a component usually stands. */
    readonly index?: number;
  };
  /** What becomes of a pipeline whose last receiver or exporter leaves; left out, it is kept. */
  readonly emptied?: OnEmptied;
};

/**
 * Moves a component from a pipeline of one tier into a pipeline of another: its definition goes along with its comments, and
 * stays behind as well only where other pipelines use it.
 */
export const moveToTier = command<MoveToTierArgs>({
  id: "move-to-tier",
  title: { en: "Move to another tier", ko: "다른 티어로 이동" },
  plan({ from, to, emptied = "keep" }, context) {
    const found = canMoveToTier(from, to, context);
    if (!found.ok) return found;
    const { use, component, pipeline } = found.value;
    const { tier, ref } = use;
    const carried = carry(component, tier, found.value.tier, context);
    if (!carried.ok) return carried;
    const { text, id, extensions } = carried.value;
    const gone = withdraw(tier, [ref], emptied);
    if (pipeline[from.slot].some((each) => each.id === id))
      return err({
        reason: "exists",
        message: words("command.there-already", { id, pipeline: pipeline.id }),
      });
    const wanted = to.index ?? usualIndex(component.canonical, pipeline, from.slot);
    const at = listIndex(pipeline, from.slot, Math.max(0, Math.min(wanted, pipeline[from.slot].length)));
    return ok({
      label: words("command.move-to-tier", { id: ref.id, from: tier.id, to: to.tier, pipeline: pipeline.id }),
      texts: { [to.tier]: text },
      edits: [
        ...gone.edits,
        ...gone.unused.map((each) => inTier(tier.id, remove(each.at))),
        ...turnedOn(found.value.tier, extensions),
        inTier(to.tier, insert([...pipeline.at, from.slot], at, id)),
      ],
      capture: { as: "step" },
      focus: focusOn(to.tier, [...pipeline.at, from.slot, at]),
    });
  },
});

function turnedOn(tier: Tier, extensions: readonly string[]): readonly Edit[] {
  const last = tier.extensions.at(-1)?.at.at(-1);
  const first = typeof last === "number" ? last + 1 : 0;
  return extensions.map((id, index) => inTier(tier.id, insert(["service", "extensions"], first + index, id)));
}
