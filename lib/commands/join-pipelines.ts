import type { JsonMap } from "../base/json";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type WordParams } from "../base/words";
import type { Pipeline, Tier } from "../topology/types";
import type { Edit } from "../workspace/types";
import { insert, set } from "../yaml/edit";
import { freeId, typeFor } from "./component-ids";
import { fedBy } from "./pipeline-flow";
import { componentOf, focusOn, inTier, listIndex, liveTier, pipelineOf } from "./places";
import { startingSettings } from "./starting-settings";
import { joins } from "./support";
import { command, type CommandContext } from "./types";

export type JoinPipelinesArgs = {
  readonly tier: string;
  /** Ids of the pipeline that data comes from, and of the one it goes on to. */
  readonly from: string;
  readonly to: string;
  /** One that is defined, or any name of the type of a new one. */
  readonly connector: { readonly id: string } | { readonly type: string };
};

/** Joins two pipelines of a tier by a connector, which is defined where it is not yet. */
export const joinPipelines = command<JoinPipelinesArgs>({
  id: "join-pipelines",
  title: { en: "Join two pipelines", ko: "두 파이프라인 연결" },
  plan(args, context) {
    const tier = liveTier(context, args.tier);
    if (!tier.ok) return tier;
    const from = pipelineOf(tier.value, args.from);
    if (!from.ok) return from;
    const to = pipelineOf(tier.value, args.to);
    if (!to.ok) return to;
    const circle = circleOf(tier.value, from.value, to.value);
    if (circle) return err(circle);
    const connector = connectorOf(args, tier.value, to.value, context);
    if (!connector.ok) return connector;
    const { id, type, edits } = connector.value;
    const pair = { from: from.value.signal ?? args.from, to: to.value.signal ?? args.to };
    if (!carries(type, from.value, to.value, context))
      return refuse("not-allowed", "command.connector-pair", { id, ...pair });
    const mentions = [
      ...mention(tier.value, id, from.value, "exporters"),
      ...mention(tier.value, id, to.value, "receivers"),
    ];
    const params = { id, from: args.from, to: args.to };
    if (mentions.length === 0) return refuse("exists", "command.joined-already", params);
    return ok({
      label: words("command.join", params),
      edits: [...edits, ...mentions],
      capture: { as: "step" },
      focus: focusOn(tier.value.id, ["connectors", id], "key"),
    });
  },
});

/** Why data of the first pipeline cannot go on to the second, whatever joins them; null: it can. */
export function circleOf(tier: Tier, from: Pipeline, to: Pipeline): Refusal | null {
  const params = { from: from.id, to: to.id };
  if (from.id === to.id) return { reason: "not-allowed", message: words("command.join-itself", params) };
  const back = fedBy(tier, to.id).has(from.id);
  return back ? { reason: "not-allowed", message: words("command.join-circle", params) } : null;
}

type Connector = { readonly id: string; readonly type: string; readonly edits: readonly Edit[] };

function connectorOf(
  { connector }: JoinPipelinesArgs,
  tier: Tier,
  to: Pipeline,
  context: CommandContext,
): Result<Connector, Refusal> {
  if ("id" in connector) {
    const found = componentOf(tier, "connector", connector.id);
    return found.ok ? ok({ id: found.value.id, type: found.value.type, edits: [] }) : found;
  }
  const type = typeFor("connector", connector.type, tier.target, context.catalogue);
  if (!type.ok) return type;
  const id = freeId(tier, "connector", type.value);
  const canonical = context.catalogue.canonical("connector", type.value);
  const settings = settingsFor[canonical]?.(to.id) ?? startingSettings("connector", canonical, tier, context);
  return ok({ id, type: type.value, edits: [inTier(tier.id, set(["connectors", id], settings))] });
}

/** Connectors that name the pipelines they feed, and start with nothing less. */
const settingsFor: Readonly<Record<string, (to: string) => JsonMap>> = {
  routing: (to) => ({
    default_pipelines: [to],
    table: [
      {
        context: "resource",
        condition: 'attributes["deployment.environment.name"] == "production"',
        pipelines: [to],
      },
    ],
  }),
  failover: (to) => ({ priority_levels: [[to]] }),
};

function carries(type: string, from: Pipeline, to: Pipeline, { catalogue }: CommandContext): boolean {
  const known = catalogue.find("connector", type);
  return (
    !known || from.signal === null || to.signal === null || joins(known, from.signal, to.signal) !== false
  );
}

function mention(
  tier: Tier,
  id: string,
  pipeline: Pipeline,
  slot: "receivers" | "exporters",
): readonly Edit[] {
  if (pipeline[slot].some((ref) => ref.id === id)) return [];
  const at = listIndex(pipeline, slot, pipeline[slot].length);
  return [inTier(tier.id, insert([...pipeline.at, slot], at, id))];
}

function refuse(reason: Refusal["reason"], id: string, params: WordParams): Result<never, Refusal> {
  return err({ reason, message: words(id, params) });
}
