import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type WordParams } from "../base/words";
import type { Component } from "../topology/types";
import type { Edit } from "../workspace/types";
import { insert, remove } from "../yaml/edit";
import { carry } from "./carry";
import { focusOn, inTier, listIndex, liveTier, pipelineOf, useAt, type NodeEnd, type Use } from "./places";
import { checkSupport } from "./support";
import { command, type CommandContext } from "./types";
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
    const use = useAt(context, from);
    if (!use.ok) return use;
    const { tier, ref } = use.value;
    const moved = movable(use.value, to.tier);
    if (!moved.ok) return moved;
    const target = targetOf(moved.value, from, to, context);
    if (!target.ok) return target;
    const carried = carry(moved.value, tier, target.value.tier, context);
    if (!carried.ok) return carried;
    const { text, id, extensions } = carried.value;
    const gone = withdraw(tier, [ref], emptied);
    const { pipeline } = target.value;
    if (pipeline[from.slot].some((each) => each.id === id))
      return refuse("exists", "command.there-already", { id, pipeline: pipeline.id });
    const wanted = to.index ?? usualIndex(moved.value.canonical, pipeline, from.slot);
    const at = listIndex(pipeline, from.slot, Math.max(0, Math.min(wanted, pipeline[from.slot].length)));
    return ok({
      label: words("command.move-to-tier", { id: ref.id, from: tier.id, to: to.tier, pipeline: pipeline.id }),
      texts: { [to.tier]: text },
      edits: [
        ...gone.edits,
        ...gone.unused.map((each) => inTier(tier.id, remove(each.at))),
        ...turnedOn(target.value.tier, extensions),
        inTier(to.tier, insert([...pipeline.at, from.slot], at, id)),
      ],
      capture: { as: "step" },
      focus: focusOn(to.tier, [...pipeline.at, from.slot, at]),
    });
  },
});

function movable({ tier, ref }: Use, to: string): Result<Component, Refusal> {
  const { component } = ref;
  if (tier.id === to) return refuse("not-allowed", "command.same-tier", { id: ref.id, tier: to });
  if (!component) return refuse("not-there", "command.move-undefined", { id: ref.id, tier: tier.id });
  return component.kind === "connector"
    ? refuse("not-allowed", "command.move-connector", { id: ref.id, tier: tier.id })
    : ok(component);
}

function targetOf(
  component: Component,
  { slot }: NodeEnd,
  to: MoveToTierArgs["to"],
  context: CommandContext,
): Result<Pick<Use, "tier" | "pipeline">, Refusal> {
  const tier = liveTier(context, to.tier);
  if (!tier.ok) return tier;
  const pipeline = pipelineOf(tier.value, to.pipeline);
  if (!pipeline.ok) return pipeline;
  const unsupported = checkSupport(component, pipeline.value, slot, context.catalogue);
  return unsupported ? err(unsupported) : ok({ tier: tier.value, pipeline: pipeline.value });
}

function turnedOn(tier: Pick<Use, "tier">["tier"], extensions: readonly string[]): readonly Edit[] {
  const last = tier.extensions.at(-1)?.at.at(-1);
  const first = typeof last === "number" ? last + 1 : 0;
  return extensions.map((id, index) => inTier(tier.id, insert(["service", "extensions"], first + index, id)));
}

function refuse(reason: Refusal["reason"], id: string, params: WordParams): Result<never, Refusal> {
  return err({ reason, message: words(id, params) });
}
