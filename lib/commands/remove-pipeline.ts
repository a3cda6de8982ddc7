import { ok } from "../base/result";
import { words } from "../base/words";
import { remove } from "../yaml/edit";
import { inTier, liveTier, pipelineOf } from "./places";
import { command } from "./types";

export type PipelineArgs = { readonly tier: string; readonly pipeline: string };

/** Takes a pipeline out; the components stay defined. */
export const removePipeline = command<PipelineArgs>({
  id: "remove-pipeline",
  title: { en: "Delete pipeline", ko: "파이프라인 삭제" },
  plan({ tier: tierId, pipeline: id }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    const pipeline = pipelineOf(tier.value, id);
    if (!pipeline.ok) return pipeline;
    return ok({
      label: words("command.remove-pipeline", { pipeline: id, tier: tierId }),
      edits: [inTier(tierId, remove(pipeline.value.at))],
      capture: { as: "step" },
    });
  },
});
