import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type WordParams } from "../base/words";
import type { Slot } from "./slot";
import type { Change, TierEdit } from "../workspace/types";
import { insert } from "../yaml/edit";
import { joinByConnector } from "./connector-join";
import type { HopWish } from "./hop-settings";
import { focusOn, inTier, listIndex, type NodeEnd, type Use, useAt } from "./places";
import { reorder } from "./reorder";
import { checkSupport } from "./support";
import { planTierConnection } from "./tier-connection";
import type { CommandContext } from "./types";

/**
 * The change that makes data flow `from` → `to`, by what the two ends are:
 * - in one pipeline: the list is reordered so that `to` follows `from`;
 * - to an exporter of another pipeline: that exporter is added to this pipeline;
 * - from a receiver to another pipeline: that receiver is added there;
 * - out of a connector, into one, or between processors: a declared connector joins the two pipelines;
 * - between tiers: an exporter and a receiver that agree.
 */
export function planConnection(
  from: NodeEnd,
  to: NodeEnd,
  context: CommandContext,
  hop?: HopWish,
): Result<Change, Refusal> {
  if (from.tier !== to.tier) return planTierConnection(from, to, context, hop);
  const source = useAt(context, from);
  if (!source.ok) return source;
  const target = useAt(context, to);
  if (!target.ok) return target;
  if (from.pipeline === to.pipeline) return withinPipeline(from, to, source.value, target.value, context);
  const named = connectorOf(from, to, source.value, target.value);
  if (named !== null) return joinByConnector(source.value, target.value, context, named);
  if (from.slot === "exporters" && to.slot === "receivers") return refuse("command.hop-itself", {});
  if (from.slot === "exporters") return refuse("command.exporter-is-end", { id: source.value.ref.id });
  if (to.slot === "exporters") return share(target.value, source.value, "exporters", context);
  if (from.slot === "receivers" && to.slot === "processors")
    return share(source.value, target.value, "receivers", context);
  if (to.slot === "receivers") return refuse("command.receiver-is-start", { id: target.value.ref.id });
  return joinByConnector(source.value, target.value, context, null);
}

/** The two pipelines that a line between these ends joins, where which connector does so is to be chosen; null: the line means something else. */
export function pipelinesToJoin(
  from: NodeEnd,
  to: NodeEnd,
): { readonly tier: string; readonly from: string; readonly to: string } | null {
  const processors = from.slot === "processors" && to.slot === "processors";
  if (!processors || from.tier !== to.tier || from.pipeline === to.pipeline) return null;
  return { tier: from.tier, from: from.pipeline, to: to.pipeline };
}

const order: Readonly<Record<Slot, number>> = { receivers: 0, processors: 1, exporters: 2 };

function withinPipeline(
  from: NodeEnd,
  to: NodeEnd,
  source: Use,
  target: Use,
  context: CommandContext,
): Result<Change, Refusal> {
  const names = { from: source.ref.id, to: target.ref.id, pipeline: from.pipeline };
  if (order[from.slot] > order[to.slot] || (from.slot === to.slot && from.slot !== "processors"))
    return refuse("command.wrong-way", names);
  const processors = source.pipeline.processors.length;
  const place = placeInLine(from, to, processors);
  const mover = to.slot === "processors" ? to : from;
  if (place === null || place === mover.index) return refuse("command.connected-already", names, "exists");
  const { tier, pipeline } = from;
  return reorder.plan({ tier, pipeline, slot: "processors", from: mover.index, to: place }, context);
}

/** The position among the processors at which `to` follows `from`; null where nothing can move. */
function placeInLine(from: NodeEnd, to: NodeEnd, processors: number): number | null {
  if (to.slot === "processors") {
    if (from.slot === "receivers") return 0;
    if (from.index === to.index) return to.index;
    return from.index < to.index ? from.index + 1 : from.index;
  }
  return from.slot === "processors" ? processors - 1 : null;
}

/** Mentions one pipeline's receiver or exporter in the other pipeline, too. */
function share(owner: Use, taker: Use, slot: Slot, context: CommandContext): Result<Change, Refusal> {
  const { ref } = owner;
  const { pipeline, tier } = taker;
  if (pipeline[slot].some(({ id }) => id === ref.id))
    return refuse("command.there-already", { id: ref.id, pipeline: pipeline.id }, "exists");
  const unsupported = ref.component && checkSupport(ref.component, pipeline, slot, context.catalogue);
  if (unsupported) return err(unsupported);
  const at = listIndex(pipeline, slot, pipeline[slot].length);
  const edit: TierEdit = inTier(tier.id, insert([...pipeline.at, slot], at, ref.id));
  return ok({
    label: words("command.connect", { id: ref.id, pipeline: pipeline.id }),
    edits: [edit],
    capture: { as: "step" },
    focus: focusOn(tier.id, [...pipeline.at, slot, at]),
  });
}

/** The connector that the gesture names: data enters it where it stands as exporter and leaves it where it is a receiver. */
function connectorOf(from: NodeEnd, to: NodeEnd, source: Use, target: Use): string | null {
  if (isConnector(source) && from.slot === "exporters") return source.ref.id;
  return isConnector(target) && to.slot === "receivers" ? target.ref.id : null;
}

function isConnector({ ref }: Use): boolean {
  return ref.component?.kind === "connector";
}

function refuse(
  id: string,
  params: WordParams,
  reason: Refusal["reason"] = "not-allowed",
): Result<never, Refusal> {
  return err({ reason, message: words(id, params) });
}
