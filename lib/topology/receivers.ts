import { at, isMap, type Json } from "../base/json";
import { effectivePort, isLoopback, isUnspecified, parseEndpoint } from "./endpoints";
import type { Component, Endpoint, HopProtocol, Tier } from "./types";

/** One port that a receiver opens for other collectors. `endpoint.port` null: a variable, or unreadable. */
export type Listener = {
  readonly component: Component;
  readonly protocol: HopProtocol;
  readonly endpoint: Endpoint;
};

/** What a tier's text defines; enough to ask what listens and what sends. */
export type TierParts = Pick<Tier, "id" | "components" | "pipelines">;

/**
 * Everything in a tier that another collector can send to: `otlp` by gRPC and HTTP, `otelarrow`. A protocol without
 * settings listens on `localhost` since 0.104 (contrib's and core's otlpreceiver), one with `enabled: false` not at all.
 * Receivers of a pipeline come first: only those start.
 */
export function listenersOf(tier: TierParts): readonly Listener[] {
  const before = known.get(tier.components);
  if (before?.pipelines === tier.pipelines) return before.listeners;
  const listeners = readListeners(tier);
  known.set(tier.components, { pipelines: tier.pipelines, listeners });
  return listeners;
}

/** Asked for every hop of a tier, its receivers are read once. */
const known = new WeakMap<
  TierParts["components"],
  { readonly pipelines: TierParts["pipelines"]; readonly listeners: readonly Listener[] }
>();

function readListeners(tier: TierParts): readonly Listener[] {
  const used = new Set(tier.pipelines.flatMap((pipeline) => pipeline.receivers.map((ref) => ref.component)));
  const all = tier.components
    .filter((component) => component.kind === "receiver")
    .flatMap(listenersOfReceiver);
  return [
    ...all.filter((listener) => used.has(listener.component)),
    ...all.filter((listener) => !used.has(listener.component)),
  ];
}

/**
 * What takes `protocol` on `port` in a tier; null: nothing does. A port that is unknown on either side never counts as
 * wrong: the first listener of the protocol is taken.
 */
export function listenerOn(
  listeners: readonly Listener[],
  protocol: HopProtocol,
  port: number | null,
): Listener | null {
  const speaking = understoodBy[protocol].flatMap((spoken) =>
    listeners.filter((listener) => listener.protocol === spoken),
  );
  if (port === null) return speaking[0] ?? null;
  return (
    speaking.find((listener) => listener.endpoint.port === port) ??
    speaking.find((listener) => effectivePort(listener.endpoint) === null) ??
    null
  );
}

/** True where a listener takes connections that stay inside its pod. */
export function listensOnLoopback({ endpoint }: Listener): boolean {
  return endpoint.host !== null && (isLoopback(endpoint.host) || isUnspecified(endpoint.host));
}

// An Arrow receiver takes plain OTLP, and an Arrow exporter falls back to it (contrib's otelarrow READMEs).
const understoodBy: Readonly<Record<HopProtocol, readonly HopProtocol[]>> = {
  grpc: ["grpc", "arrow"],
  http: ["http"],
  arrow: ["arrow", "grpc"],
};

function listenersOfReceiver(component: Component): readonly Listener[] {
  switch (component.canonical) {
    case "otlp":
      return [
        ...listen(component, "grpc", "grpc", "localhost:4317"),
        ...listen(component, "http", "http", "localhost:4318"),
      ];
    case "otelarrow":
      return listen(component, "grpc", "arrow", "localhost:4317");
    default:
      return [];
  }
}

function listen(
  component: Component,
  key: "grpc" | "http",
  protocol: HopProtocol,
  otherwise: string,
): readonly Listener[] {
  const settings = at(component.config, "protocols", key);
  if (settings === undefined || at(settings, "enabled") === false) return [];
  // A socket has no port that a Service could lead to.
  if (at(settings, "transport") === "unix") return [];
  const written: Json | undefined = isMap(settings) ? settings["endpoint"] : undefined;
  const endpoint =
    typeof written === "string"
      ? parseEndpoint(written, [...component.at, "protocols", key, "endpoint"])
      : parseEndpoint(otherwise, [...component.at, "protocols", key]);
  return [{ component, protocol, endpoint }];
}
