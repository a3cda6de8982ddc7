import { ok } from "../base/result";
import { words } from "../base/words";
import { remove } from "../yaml/edit";
import { focusOn, inTier, type NodeEnd, useAt } from "./places";
import { command } from "./types";

/** Cuts an edge: one mention goes, the definition stays. */
export const disconnect = command<NodeEnd>({
  id: "disconnect",
  title: { en: "Disconnect", ko: "연결 해제" },
  plan(end, context) {
    const use = useAt(context, end);
    if (!use.ok) return use;
    const { tier, pipeline, ref } = use.value;
    return ok({
      label: words("command.disconnect", { id: ref.id, pipeline: pipeline.id }),
      edits: [inTier(tier.id, remove(ref.at))],
      capture: { as: "step" },
      focus: focusOn(tier.id, pipeline.at, "key"),
    });
  },
});
