import type { Refusal } from "../base/refusal";
import { ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import type { Component, Pipeline, Tier } from "../topology/types";
import { typeFor } from "./component-ids";
import { joinPipelines, type JoinPipelinesArgs } from "./join-pipelines";
import { mentioning } from "./pipeline-flow";
import { liveTier, pipelineOf } from "./places";
import type { CommandContext } from "./types";

/** A connector that could join two pipelines. */
export type JoinChoice = {
  readonly key: string;
  /** What is written: the id of one that is defined, else the type of a new one. */
  readonly name: string;
  readonly defined: boolean;
  /** What it does with the data. */
  readonly does: Words;
  /** Why it cannot join these two; null: it can. */
  readonly refusal: Words | null;
  readonly args: JoinPipelinesArgs;
};

type Pair = Pick<JoinPipelinesArgs, "tier" | "from" | "to">;

/**
 * All connectors that the tier defines or its collector has, each with what it does: those that fit first, of these what
 * needs no second thought first; one that other pipelines share already comes last. Refuses where a pipeline is not there.
 */
export function joinChoices(pair: Pair, context: CommandContext): Result<readonly JoinChoice[], Refusal> {
  const tier = liveTier(context, pair.tier);
  if (!tier.ok) return tier;
  const from = pipelineOf(tier.value, pair.from);
  if (!from.ok) return from;
  const to = pipelineOf(tier.value, pair.to);
  if (!to.ok) return to;
  const ends = { from: from.value, to: to.value };
  const declared = tier.value.components.filter(({ kind }) => kind === "connector");
  const own = declared.map((connector) => ({
    choice: ofDefined(connector, tier.value, ends, pair, context),
    last: sharedBy(connector, tier.value, ends).length > 0,
  }));
  const choices = [
    ...own.flatMap(({ choice, last }) => (last ? [] : choice)),
    ...shipped(pair, context, tier.value, ends),
    ...own.flatMap(({ choice, last }) => (last ? choice : [])),
  ];
  return ok([...choices.filter((one) => !one.refusal), ...choices.filter((one) => one.refusal)]);
}

type Ends = { readonly from: Pipeline; readonly to: Pipeline };

function ofDefined(
  connector: Component,
  tier: Tier,
  ends: Ends,
  pair: Pair,
  context: CommandContext,
): JoinChoice {
  const shared = sharedBy(connector, tier, ends);
  const does =
    shared.length > 0
      ? words("command.does-shared", { pipelines: shared.join(", ") })
      : doing(connector.canonical, ends);
  const args = { ...pair, connector: { id: connector.id } };
  return choiceOf({ key: `id ${connector.id}`, name: connector.id, defined: true, does, args }, context);
}

function shipped(pair: Pair, context: CommandContext, tier: Tier, ends: Ends): readonly JoinChoice[] {
  const types = context.catalogue.components
    .filter(({ kind }) => kind === "connector")
    .map(({ type }) => type);
  return types
    .toSorted((a, b) => place(a) - place(b))
    .map((type) => {
      const name = typeFor("connector", type, tier.target, context.catalogue);
      const args = { ...pair, connector: { type } };
      const written = name.ok ? name.value : type;
      const does = doing(type, ends);
      return choiceOf({ key: `type ${type}`, name: written, defined: false, does, args }, context);
    });
}

function choiceOf(choice: Omit<JoinChoice, "refusal">, context: CommandContext): JoinChoice {
  const plan = joinPipelines.plan(choice.args, context);
  return { ...choice, refusal: plan.ok ? null : plan.error.message };
}

/** Pipelines at either side of a defined connector that these two would be mixed with. */
function sharedBy({ id }: Component, tier: Tier, { from, to }: Ends): readonly string[] {
  const feeding = mentioning(tier, id, "exporters").filter((each) => each.id !== from.id);
  const fed = mentioning(tier, id, "receivers").filter((each) => each.id !== to.id);
  return [...new Set([...feeding, ...fed].map((pipeline) => pipeline.id))];
}

function doing(canonical: string, { from, to }: Ends): Words {
  const params = { from: from.signal ?? from.id, to: to.signal ?? to.id };
  return words(whatItDoes[canonical] ?? "command.does-turn", params);
}

/** By newest name, in the order they are offered. */
const whatItDoes: Readonly<Record<string, string>> = {
  forward: "command.does-forward",
  routing: "command.does-routing",
  span_metrics: "command.does-span-metrics",
  count: "command.does-count",
  service_graph: "command.does-service-graph",
  exceptions: "command.does-exceptions",
  failover: "command.does-failover",
  round_robin: "command.does-round-robin",
  signal_to_metrics: "command.does-signal-to-metrics",
  sum: "command.does-sum",
  otlp_json: "command.does-otlp-json",
};
const order = Object.keys(whatItDoes);

function place(type: string): number {
  const found = order.indexOf(type);
  return found < 0 ? order.length : found;
}
