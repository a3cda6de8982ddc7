import { ok } from "../base/result";
import { words } from "../base/words";
import type { Change } from "../workspace/types";
import { remove } from "../yaml/edit";
import { mentionsOf } from "./mentions";
import { focusOn, inTier, type NodeEnd, useAt } from "./places";
import { command } from "./types";

/** Takes a component out of one list; its definition goes with the last mention. */
export const removeUse = command<NodeEnd>({
  id: "remove-use",
  title: { en: "Remove from pipeline", ko: "파이프라인에서 제거" },
  plan(end, context) {
    const use = useAt(context, end);
    if (!use.ok) return use;
    const { tier, pipeline, ref } = use.value;
    const { component } = ref;
    const last = component !== null && mentionsOf(tier, component.kind, component.id).length === 1;
    const change: Change = {
      label: words("command.remove-use", { id: ref.id, pipeline: pipeline.id }),
      edits: [inTier(tier.id, remove(ref.at)), ...(last ? [inTier(tier.id, remove(component.at))] : [])],
      capture: { as: "step" },
      focus: focusOn(tier.id, pipeline.at, "key"),
    };
    return ok(change);
  },
});
