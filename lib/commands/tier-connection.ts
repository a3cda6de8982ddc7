import { at, type Json } from "../base/json";
import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type WordParams } from "../base/words";
import { textFact } from "../facts/sheet";
import { isLoopback, parseEndpoint } from "../topology/endpoints";
import type { Component, Hop, Tier } from "../topology/types";
import type { Change, Edit } from "../workspace/types";
import { insert, set } from "../yaml/edit";
import { freeId, typeFor } from "./component-ids";
import {
  balancing,
  certificates,
  clientTls,
  headlessService,
  plainHop,
  serverTls,
  usesTls,
  withServerTls,
  type HopWish,
} from "./hop-settings";
import { focusOn, inTier, listIndex, useAt, type NodeEnd, type Use } from "./places";
import { startingSettings } from "./starting-settings";
import { checkSupport } from "./support";
import type { CommandContext } from "./types";

/**
 * The change that makes a pipeline of one tier send to a pipeline of another: an exporter and a receiver that agree on endpoint, port,
 * protocol and TLS. What is there already is used: a receiver of the pipeline that speaks OTLP over gRPC, an exporter that leads to
 * it. How a new exporter sends, by TLS and by trace ID, is for the asker to wish: `hopChoices` offers what makes sense.
 */
export function planTierConnection(
  from: NodeEnd,
  to: NodeEnd,
  context: CommandContext,
  wish: HopWish = plainHop,
): Result<Change, Refusal> {
  const source = useAt(context, from);
  if (!source.ok) return source;
  const target = useAt(context, to);
  if (!target.ok) return target;
  const refusal = refusalOf(source.value, target.value, context);
  if (refusal) return err(refusal);
  const listener = listenerOf(target.value, context, wish);
  if (!listener.ok) return listener;
  const sender = senderOf(source.value, target.value, listener.value, context, wish);
  if (!sender.ok) return sender;
  const edits = [...listener.value.edits, ...sender.value.edits];
  const params = { from: from.tier, to: to.tier, pipeline: from.pipeline };
  if (edits.length === 0) return refuse("command.tiers-connected", params, "exists");
  const { pipeline, tier } = source.value;
  return ok({
    label: words("command.connect-tiers", params),
    edits,
    capture: { as: "step" },
    focus: focusOn(tier.id, [...pipeline.at, "exporters", sender.value.index]),
  });
}

/** One end of the connection: a component, there already or made by the edits, and its mention in the pipeline. */
type End = { readonly settings: Json; readonly edits: readonly Edit[]; readonly index: number };

function refusalOf(source: Use, target: Use, { topology }: CommandContext): Refusal | null {
  const params = { from: source.tier.id, to: target.tier.id };
  const [sent, taken] = [source.pipeline.signal, target.pipeline.signal];
  if (sent !== taken) {
    const signals = { ...params, sent: sent ?? source.pipeline.id, taken: taken ?? target.pipeline.id };
    return { reason: "not-allowed", message: words("command.tiers-other-signal", signals) };
  }
  const back = reachableFrom(target.tier.id, topology.hops).has(source.tier.id);
  return back ? { reason: "not-allowed", message: words("command.tiers-circle", params) } : null;
}

/** The tiers that data of a tier comes to, by hops. */
function reachableFrom(tier: string, hops: readonly Hop[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [tier];
  for (let here = open.pop(); here !== undefined; here = open.pop())
    for (const hop of hops)
      if (hop.from.tier === here && !reached.has(hop.to)) {
        reached.add(hop.to);
        open.push(hop.to);
      }
  return reached;
}

/** A receiver of the target's pipeline that takes OTLP over gRPC: one that stands in it, one that is defined, or a new one. */
function listenerOf(
  { tier, pipeline, ref }: Use,
  context: CommandContext,
  wish: HopWish,
): Result<End, Refusal> {
  const mentioned = [ref, ...pipeline.receivers].flatMap(({ component }) => component ?? []);
  const there = mentioned.find(takesGrpc);
  if (there) return listening(there, [], 0, context, wish);
  const index = listIndex(pipeline, "receivers", pipeline.receivers.length);
  const mention = (id: string) => inTier(tier.id, insert([...pipeline.at, "receivers"], index, id));
  const defined = tier.components.find(takesGrpc);
  if (defined) return listening(defined, [mention(defined.id)], index, context, wish);
  const id = freeId(tier, "receiver", "otlp");
  const starting = startingSettings("receiver", "otlp", tier, context);
  const settings = wish.tls ? withServerTls(starting) : starting;
  const edits = [inTier(tier.id, set(["receivers", id], settings)), mention(id)];
  return ok({ settings, edits: wish.tls ? [...edits, ...certificates(tier)] : edits, index });
}

/** A receiver that is there, turned to TLS where that is wished for. Refuses where others send plaintext to it. */
function listening(
  receiver: Component,
  edits: readonly Edit[],
  index: number,
  { topology }: CommandContext,
  wish: HopWish,
): Result<End, Refusal> {
  const { config: settings, tier, id } = receiver;
  if (!wish.tls || usesTls(settings)) return ok({ settings, edits, index });
  const others = topology.hops.filter((hop) => hop.to === tier && hop.receiver?.id === id);
  if (others.length > 0)
    return refuse(
      "command.tls-cuts-off",
      { id, others: [...new Set(others.map(({ from }) => from.id))].join(", ") },
      "not-allowed",
    );
  const at: Path = [...receiver.at, "protocols", "grpc", "tls"];
  const held = topology.tiers.find((each) => each.id === tier);
  return ok({
    settings: withServerTls(settings),
    edits: [...edits, inTier(tier, set(at, serverTls)), ...(held ? certificates(held) : [])],
    index,
  });
}

/** An exporter of the source's pipeline that leads to the listener. */
function senderOf(
  { tier, pipeline }: Use,
  target: Use,
  listener: End,
  context: CommandContext,
  wish: HopWish,
): Result<End, Refusal> {
  const port = portOf(listener.settings);
  const leading = context.topology.hops.filter((hop) => leadsTo(hop, tier, target.tier, port));
  const mentioned = pipeline.exporters.findIndex(({ id }) => leading.some((hop) => hop.from.id === id));
  if (mentioned >= 0) return ok({ settings: {}, edits: [], index: mentioned });
  const index = listIndex(pipeline, "exporters", pipeline.exporters.length);
  const mention = (id: string) => inTier(tier.id, insert([...pipeline.at, "exporters"], index, id));
  // A balancer by trace id first where it carries the signal: for traces it leads where a plain one would split them.
  const sorted = leading.toSorted((a, b) => Number(b.routingKey !== null) - Number(a.routingKey !== null));
  const traces = pipeline.signal === "traces";
  const usable = (traces ? sorted : sorted.toReversed()).find(
    ({ from, routingKey }) =>
      (!wish.balance || routingKey === "traceID") &&
      checkSupport(from, pipeline, "exporters", context.catalogue) === null,
  );
  if (usable) return ok({ settings: {}, edits: [mention(usable.from.id)], index });
  const type = typeFor(
    "exporter",
    wish.balance ? "load_balancing" : "otlp_grpc",
    tier.target,
    context.catalogue,
  );
  if (!type.ok) return type;
  const named = `${type.value}/${target.tier.id}`;
  const id = tier.components.some((each) => each.kind === "exporter" && each.id === named)
    ? freeId(tier, "exporter", named)
    : named;
  const tls = clientTls(listener.settings, wish);
  const host = hostOf(target.tier, context);
  const settings = wish.balance ? balancing(host, port, tls) : { endpoint: `${host}:${port}`, tls };
  const edits = [inTier(tier.id, set(["exporters", id], settings)), mention(id)];
  return ok({
    settings,
    edits: [
      ...edits,
      ...(wish.tls ? certificates(tier) : []),
      ...(wish.balance ? headlessService(target.tier) : []),
    ],
    index,
  });
}

/** Takes OTLP over gRPC from other pods. Without an address it listens inside of its own only (upstream's default is localhost). */
function takesGrpc({ kind, canonical, config }: Component): boolean {
  const grpc = at(config, "protocols", "grpc");
  if (kind !== "receiver" || canonical !== "otlp" || grpc === undefined) return false;
  const address = at(grpc, "endpoint");
  const { host } = parseEndpoint(typeof address === "string" ? address : "localhost:4317", []);
  return host === null || !isLoopback(host);
}

function leadsTo(hop: Hop, from: Tier, to: Tier, port: number): boolean {
  return (
    hop.from.tier === from.id && hop.to === to.id && hop.protocol === "grpc" && hop.endpoint.port === port
  );
}

/** Where an OTLP receiver listens for gRPC; upstream's own port where none is written. */
function portOf(settings: Json): number {
  const address = at(settings, "protocols", "grpc", "endpoint");
  return (typeof address === "string" ? parseEndpoint(address, []).port : null) ?? 4317;
}

/** The name that the target's Service answers to, as the design knows it: a hop that leads there says it, else the deploy facts do. */
export function hostOf(tier: Tier, { topology }: CommandContext): string {
  const known = topology.hops.find((hop) => hop.to === tier.id && hop.balancing === "single")?.endpoint.host;
  if (known) return known;
  const name = textFact(tier.facts, "service.name") ?? `otel-${tier.id}`;
  const namespace = textFact(tier.facts, "workload.namespace");
  return namespace === null ? name : `${name}.${namespace}.svc.cluster.local`;
}

function refuse(id: string, params: WordParams, reason: Refusal["reason"]): Result<never, Refusal> {
  return err({ reason, message: words(id, params) });
}
