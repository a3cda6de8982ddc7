import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Signal } from "../catalogue/types";
import type { Tier } from "../topology/types";
import { set } from "../yaml/edit";
import { isComponentName } from "./component-ids";
import { pipelineParts } from "./pipeline-parts";
import { focusOn, inTier, liveTier } from "./places";
import { command } from "./types";

export type AddPipelineArgs = {
  readonly tier: string;
  readonly signal: Signal;
  /** What stands after the slash; left out, the first free id of the signal is taken. */
  readonly name?: string;
};

/** Adds a pipeline, with the tier's own receivers and exporters where they carry the signal. */
export const addPipeline = command<AddPipelineArgs>({
  id: "add-pipeline",
  title: { en: "Add pipeline", ko: "파이프라인 추가" },
  plan({ tier: tierId, signal, name }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    const id = pipelineId(tier.value, signal, name);
    if (!id.ok) return id;
    const at = ["service", "pipelines", id.value];
    return ok({
      label: words("command.add-pipeline", { pipeline: id.value, tier: tierId }),
      edits: [inTier(tierId, set(at, pipelineParts(tier.value, signal, context)))],
      capture: { as: "step" },
      focus: focusOn(tierId, at, "key"),
    });
  },
});

function pipelineId(tier: Tier, signal: Signal, name: string | undefined): Result<string, Refusal> {
  const taken = new Set(tier.pipelines.map(({ id }) => id));
  if (name === undefined) {
    for (let number = 1; ; number++) {
      const id = number === 1 ? signal : `${signal}/${number}`;
      if (!taken.has(id)) return ok(id);
    }
  }
  const id = name === "" ? signal : `${signal}/${name}`;
  if (name !== "" && !isComponentName(name))
    return err({ reason: "not-allowed", message: words("command.pipeline-name", { name }) });
  return taken.has(id)
    ? err({ reason: "exists", message: words("command.pipeline-taken", { pipeline: id, tier: tier.id }) })
    : ok(id);
}
