import { err, ok } from "../base/result";
import { words } from "../base/words";
import type { Tier } from "../topology/types";
import type { Edit } from "../workspace/types";
import type { Slot } from "./slot";
import { insert, remove } from "../yaml/edit";
import { focusOn, inTier, listIndex, pipelineOf, useAt } from "./places";
import { reorder } from "./reorder";
import { checkSupport } from "./support";
import { command } from "./types";
import type { OnEmptied } from "./withdrawal";

export type MoveUseArgs = {
  readonly tier: string;
  readonly from: { readonly pipeline: string; readonly slot: Slot; readonly index: number };
  /** Where it is dropped: before the component that stands at `index` now. */
  readonly to: { readonly pipeline: string; readonly index: number };
  /** What becomes of a pipeline whose last receiver or exporter leaves; left out, it is kept. */
  readonly emptied?: OnEmptied;
};

/** Moves a component from one pipeline of a tier to another, into the same list. */
export const moveUse = command<MoveUseArgs>({
  id: "move-use",
  title: { en: "Move to another pipeline", ko: "다른 파이프라인으로 이동" },
  plan({ tier: tierId, from, to, emptied = "keep" }, context) {
    const use = useAt(context, { tier: tierId, ...from });
    if (!use.ok) return use;
    const { tier, ref } = use.value;
    const { slot } = from;
    if (from.pipeline === to.pipeline) {
      const last = use.value.pipeline[slot].length - 1;
      const place = Math.max(0, Math.min(last, to.index > from.index ? to.index - 1 : to.index));
      return reorder.plan(
        { tier: tierId, pipeline: to.pipeline, slot, from: from.index, to: place },
        context,
      );
    }
    const target = pipelineOf(tier, to.pipeline);
    if (!target.ok) return target;
    if (target.value[slot].some(({ id }) => id === ref.id))
      return err({
        reason: "exists",
        message: words("command.there-already", { id: ref.id, pipeline: to.pipeline }),
      });
    const unsupported = ref.component && checkSupport(ref.component, target.value, slot, context.catalogue);
    if (unsupported) return err(unsupported);
    const place = Math.max(0, Math.min(to.index, target.value[slot].length));
    const at = listIndex(target.value, slot, place);
    return ok({
      label: words("command.move-use", { id: ref.id, from: from.pipeline, to: to.pipeline }),
      edits: [
        inTier(tier.id, insert([...target.value.at, slot], at, ref.id)),
        ...(emptied === "delete" ? deletion(tier, from) : [inTier(tier.id, remove(ref.at))]),
      ],
      capture: { as: "step" },
      focus: focusOn(tier.id, [...target.value.at, slot, at]),
    });
  },
});

/** The pipeline goes whole. */
function deletion(tier: Tier, { pipeline: id }: MoveUseArgs["from"]): readonly Edit[] {
  const pipeline = tier.pipelines.find((each) => each.id === id);
  return pipeline ? [inTier(tier.id, remove(pipeline.at))] : [];
}
