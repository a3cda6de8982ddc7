import { ok } from "../base/result";
import { words } from "../base/words";
import { focusOn, type NodeEnd, useAt } from "./places";
import { command } from "./types";
import { withdraw } from "./withdrawal";

/** Cuts an edge: one mention goes, the definition stays. A connector that would keep one side only loses that, too. */
export const disconnect = command<NodeEnd>({
  id: "disconnect",
  title: { en: "Disconnect", ko: "연결 해제" },
  plan(end, context) {
    const use = useAt(context, end);
    if (!use.ok) return use;
    const { tier, pipeline, ref } = use.value;
    return ok({
      label: words("command.disconnect", { id: ref.id, pipeline: pipeline.id }),
      edits: withdraw(tier, [ref], "keep").edits,
      capture: { as: "step" },
      focus: focusOn(tier.id, pipeline.at, "key"),
    });
  },
});
