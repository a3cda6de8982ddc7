import { ok } from "../base/result";
import { words, type Words } from "../base/words";
import { remove } from "../yaml/edit";
import { focusOn, inTier, type NodeEnd, type Use, useAt } from "./places";
import { command } from "./types";
import { withdraw, type OnEmptied } from "./withdrawal";

export type RemoveUseArgs = NodeEnd & {
  /** What becomes of a pipeline whose last receiver or exporter this is; left out, it is kept. */
  readonly emptied?: OnEmptied;
};

/**
 * Takes a component out of one list; its definition goes with the last mention. The rest of the pipeline closes up; a
 * connector's other side goes along where it would be left alone.
 */
export const removeUse = command<RemoveUseArgs>({
  id: "remove-use",
  title: { en: "Remove from pipeline", ko: "파이프라인에서 제거" },
  plan({ emptied = "keep", ...end }, context) {
    const use = useAt(context, end);
    if (!use.ok) return use;
    const { tier, pipeline, ref } = use.value;
    const gone = withdraw(tier, [ref], emptied);
    const deleted = emptied === "delete" && gone.emptied.length > 0;
    return ok({
      label: deleted
        ? words("command.remove-use-pipeline", { id: ref.id, pipelines: namesOf(gone.emptied) })
        : labelOf(use.value, end),
      edits: [...gone.edits, ...gone.unused.map(({ at }) => inTier(tier.id, remove(at)))],
      capture: { as: "step" },
      focus: deleted ? focusOn(tier.id, ["service"], "key") : focusOn(tier.id, pipeline.at, "key"),
    });
  },
});

function namesOf(emptied: ReturnType<typeof withdraw>["emptied"]): string {
  return [...new Set(emptied.map(({ pipeline }) => pipeline.id))].join(", ");
}

/** Says how the pipeline closes up where a processor goes. */
function labelOf({ pipeline, ref }: Use, { slot, index }: NodeEnd): Words {
  const params = { id: ref.id, pipeline: pipeline.id };
  if (slot !== "processors") return words("command.remove-use", params);
  const { receivers, processors, exporters } = pipeline;
  const before = index > 0 ? processors.slice(index - 1, index) : receivers;
  const after = index + 1 < processors.length ? processors.slice(index + 1, index + 2) : exporters;
  if (before.length === 0 || after.length === 0) return words("command.remove-use", params);
  const ids = (refs: typeof before) => refs.map(({ id }) => id).join(", ");
  return words("command.remove-use-closed", { ...params, before: ids(before), after: ids(after) });
}
