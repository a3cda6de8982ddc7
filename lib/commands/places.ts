import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Kind } from "../catalogue/types";
import type { Slot } from "./slot";
import type { Component, Pipeline, Ref, Tier, TierId } from "../topology/types";
import { noSuchTier } from "../workspace/checks";
import type { Anchor, TierEdit } from "../workspace/types";
import type { YamlEdit } from "../yaml/edit";
import type { CommandContext } from "./types";

/** One end of an edge on the graph: a mention in a pipeline's list. */
export type NodeEnd = {
  readonly tier: TierId;
  readonly pipeline: string;
  readonly slot: Slot;
  readonly index: number;
};

export type Use = { readonly tier: Tier; readonly pipeline: Pipeline; readonly ref: Ref };

/** The tier as it is read now. Refuses "not-there", and "syntax" while its text does not parse: what is drawn then is older than the text. */
export function liveTier(context: CommandContext, id: TierId): Result<Tier, Refusal> {
  const tier = context.topology.tiers.find((tier) => tier.id === id);
  if (!tier) return err(noSuchTier(id));
  if (!tier.stale) return ok(tier);
  const line = tier.issues[0]?.line ?? 1;
  return err({ reason: "syntax", message: words("command.syntax-first", { tier: id, line }) });
}

/** A pipeline of the tier by its id. Refuses "not-there". */
export function pipelineOf(tier: Tier, id: string): Result<Pipeline, Refusal> {
  const pipeline = tier.pipelines.find((pipeline) => pipeline.id === id);
  if (pipeline) return ok(pipeline);
  return err({ reason: "not-there", message: words("command.no-pipeline", { tier: tier.id, pipeline: id }) });
}

/** A definition of the tier by kind and id. Refuses "not-there". */
export function componentOf(tier: Tier, kind: Kind, id: string): Result<Component, Refusal> {
  const component = tier.components.find((component) => component.kind === kind && component.id === id);
  if (component) return ok(component);
  return err({ reason: "not-there", message: words("command.no-component", { tier: tier.id, id, kind }) });
}

/** The mention at one end of an edge. Refuses "not-there" and "syntax". */
export function useAt(context: CommandContext, end: NodeEnd): Result<Use, Refusal> {
  const tier = liveTier(context, end.tier);
  if (!tier.ok) return tier;
  const pipeline = pipelineOf(tier.value, end.pipeline);
  if (!pipeline.ok) return pipeline;
  const ref = pipeline.value[end.slot][end.index];
  if (ref) return ok({ tier: tier.value, pipeline: pipeline.value, ref });
  const params = { pipeline: end.pipeline, position: end.index + 1 };
  return err({ reason: "not-there", message: words("command.no-use", params) });
}

/** The section that defines components of a kind: "receivers". */
export function sectionOf(kind: Kind): string {
  return `${kind}s`;
}

/** The list of a pipeline that a kind stands in; connectors are put where data leaves first. Null for extensions. */
export function slotOf(kind: Kind): Slot | null {
  if (kind === "extension") return null;
  return kind === "receiver" ? "receivers" : kind === "processor" ? "processors" : "exporters";
}

/** True when a component of this kind may stand in this list. */
export function fitsSlot(kind: Kind, slot: Slot): boolean {
  return sectionOf(kind) === slot || (kind === "connector" && slot !== "processors");
}

/** The position in the text's list that use number `index` has; the end of the list past the last one. */
export function listIndex(pipeline: Pipeline, slot: Slot, index: number): number {
  const refs = pipeline[slot];
  const last = refs.at(-1)?.at.at(-1);
  const here = refs[index]?.at.at(-1);
  if (typeof here === "number") return here;
  return typeof last === "number" ? last + 1 : 0;
}

/** Where attention goes: the value or key at a path. */
export function focusOn(tier: TierId, path: Path, part: "key" | "value" = "value"): Anchor {
  return { tier, at: { yaml: path, part } };
}

/** An edit of this tier's text. */
export function inTier(tier: TierId, edit: YamlEdit): TierEdit {
  return { tier, ...edit };
}
