import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type WordParams } from "../base/words";
import type { Component, Pipeline, Tier } from "../topology/types";
import { typeFor } from "./component-ids";
import { liveTier, pipelineOf, useAt, type NodeEnd, type Use } from "./places";
import { checkSupport } from "./support";
import type { CommandContext } from "./types";

/** What moves, and where it comes to stand. */
export type Movable = {
  readonly use: Use;
  readonly component: Component;
  readonly tier: Tier;
  readonly pipeline: Pipeline;
};

/** Whether a use may go into a pipeline of another tier, as far as can be told without its text. Refuses with the reason. */
export function canMoveToTier(
  from: NodeEnd,
  to: { readonly tier: string; readonly pipeline: string },
  context: CommandContext,
): Result<Movable, Refusal> {
  const use = useAt(context, from);
  if (!use.ok) return use;
  const component = movable(use.value, to.tier);
  if (!component.ok) return component;
  const tier = liveTier(context, to.tier);
  if (!tier.ok) return tier;
  const pipeline = pipelineOf(tier.value, to.pipeline);
  if (!pipeline.ok) return pipeline;
  const unsupported = checkSupport(component.value, pipeline.value, from.slot, context.catalogue);
  if (unsupported) return err(unsupported);
  // What the catalogue does not know is let through.
  const { kind, type } = component.value;
  const name = context.catalogue.find(kind, type)
    ? typeFor(kind, type, tier.value.target, context.catalogue)
    : null;
  if (name && !name.ok) return name;
  return ok({ use: use.value, component: component.value, tier: tier.value, pipeline: pipeline.value });
}

function movable({ tier, ref }: Use, to: string): Result<Component, Refusal> {
  const { component } = ref;
  if (tier.id === to) return refuse("not-allowed", "command.same-tier", { id: ref.id, tier: to });
  if (!component) return refuse("not-there", "command.move-undefined", { id: ref.id, tier: tier.id });
  return component.kind === "connector"
    ? refuse("not-allowed", "command.move-connector", { id: ref.id, tier: tier.id })
    : ok(component);
}

function refuse(reason: Refusal["reason"], id: string, params: WordParams): Result<never, Refusal> {
  return err({ reason, message: words(id, params) });
}
