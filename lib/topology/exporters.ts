import { assertNever } from "../base/assert";
import { at, isList, isMap, type Json } from "../base/json";
import type { Path } from "../base/path";
import type { Signal } from "../catalogue/types";
import { hasVariable, parseEndpoint } from "./endpoints";
import type { Component, Endpoint, HopBalancing, HopProtocol } from "./types";

/** One address that an exporter sends some signals to, in a protocol that collectors receive. */
export type Address = Readonly<{
  endpoint: Endpoint;
  protocol: HopProtocol;
  signals: readonly Signal[];
  tls: boolean | null;
  balancing: HopBalancing;
  routingKey: string | null;
}>;

/**
 * Where an exporter sends `signals`, as far as its settings say. Null: an exporter that feeds no collector. Empty: it would,
 * and names no address.
 */
export function addressesOf(exporter: Component, signals: readonly Signal[]): readonly Address[] | null {
  switch (exporter.canonical) {
    case "otlp_grpc":
      return grpcAddress(exporter, signals, "grpc");
    case "otelarrow":
      return grpcAddress(exporter, signals, "arrow");
    case "otlp_http":
      return httpAddresses(exporter, signals);
    case "load_balancing":
      return balancedAddresses(exporter, signals);
    default:
      return null;
  }
}

/** The address an exporter to something else names, for people to read; null: none that is known to us. */
export function backendEndpoint(exporter: Component): Endpoint | null {
  // It waits to be asked: its endpoint is its own.
  if (exporter.canonical === "prometheus") return null;
  for (const path of addressKeys) {
    const text = at(exporter.config, ...path);
    if (typeof text === "string" && text !== "") return parseEndpoint(text, [...exporter.at, ...path]);
  }
  return null;
}

const addressKeys: readonly Path[] = [
  ["endpoint"],
  ["url"],
  ["endpoints", 0],
  ["brokers", 0],
  ["brokers"],
  ["api", "site"],
  ["traces_endpoint"],
];

function grpcAddress(
  exporter: Component,
  signals: readonly Signal[],
  protocol: HopProtocol,
): readonly Address[] {
  const endpoint = endpointAt(exporter, ["endpoint"]);
  if (!endpoint) return [];
  const tls = grpcTls(endpoint.scheme, at(exporter.config, "tls"));
  return [{ endpoint, protocol, signals, tls, balancing: "single", routingKey: null }];
}

/** `traces_endpoint` and its like replace `endpoint` for one signal (otlphttpexporter). */
function httpAddresses(exporter: Component, signals: readonly Signal[]): readonly Address[] {
  const base = endpointAt(exporter, ["endpoint"]);
  const addresses: Address[] = [];
  for (const signal of signals) {
    const endpoint = endpointAt(exporter, [`${signal}_endpoint`]) ?? base;
    if (!endpoint) continue;
    const index = addresses.findIndex((address) => address.endpoint.text === endpoint.text);
    const known = addresses[index];
    if (known) addresses[index] = { ...known, signals: [...known.signals, signal] };
    else addresses.push({ endpoint, protocol: "http", signals: [signal], ...httpClient(endpoint) });
  }
  return addresses;
}

function httpClient({ scheme }: Endpoint) {
  const tls = scheme === "https" ? true : scheme === "http" ? false : null;
  return { tls, balancing: "single", routingKey: null } as const;
}

function balancedAddresses(exporter: Component, signals: readonly Signal[]): readonly Address[] {
  const tls = grpcTls(null, at(exporter.config, "protocol", "otlp", "tls"));
  return resolved(exporter).map(({ balancing, endpoint }) => ({
    endpoint,
    protocol: "grpc",
    signals,
    tls,
    balancing,
    routingKey: routingKeyOf(exporter.config, signals),
  }));
}

/** Unset: traces go by trace, the other signals by service (contrib's loadbalancingexporter README). */
function routingKeyOf(config: Json, signals: readonly Signal[]): string {
  const key = at(config, "routing_key");
  if (typeof key === "string" && key !== "") return key;
  return signals.length === 0 || signals.includes("traces") ? "traceID" : "service";
}

type Resolved = { readonly balancing: HopBalancing; readonly endpoint: Endpoint };

/** What the resolver looks up, with the port it will use: 4317 where none is given. Nothing where there is no resolver. */
function resolved(exporter: Component): readonly Resolved[] {
  const resolver = at(exporter.config, "resolver");
  const found = (["k8s", "dns", "static", "aws_cloud_map"] as const).find((name) =>
    isMap(at(resolver, name)),
  );
  switch (found) {
    case "k8s":
      return named(exporter, "k8s", ["k8s", "service"], at(resolver, "k8s", "ports", 0));
    case "dns":
      return named(exporter, "dns", ["dns", "hostname"], at(resolver, "dns", "port"));
    case "aws_cloud_map":
      return named(exporter, "cloud-map", [found, "service_name"], at(resolver, found, "port"));
    case "static": {
      const hostnames = at(resolver, "static", "hostnames");
      const count = isList(hostnames) ? hostnames.length : 0;
      return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
        const endpoint = endpointAt(exporter, ["resolver", "static", "hostnames", index]);
        return endpoint ? [{ balancing: "static" as const, endpoint: withPort(endpoint, undefined) }] : [];
      });
    }
    case undefined:
      return [];
    default:
      return assertNever(found);
  }
}

function named(
  exporter: Component,
  balancing: HopBalancing,
  path: Path,
  port: Json | undefined,
): readonly Resolved[] {
  const endpoint = endpointAt(exporter, ["resolver", ...path]);
  return endpoint ? [{ balancing, endpoint: withPort(endpoint, port) }] : [];
}

function withPort(endpoint: Endpoint, port: Json | undefined): Endpoint {
  if (endpoint.port !== null || endpoint.host === null) return endpoint;
  if (port === undefined || port === null) return { ...endpoint, port: 4317 };
  const number = Number(port);
  return { ...endpoint, port: Number.isInteger(number) && number > 0 ? number : null };
}

function endpointAt(exporter: Component, path: Path): Endpoint | null {
  const text = at(exporter.config, ...path);
  return typeof text === "string" && text.trim() !== ""
    ? parseEndpoint(text, [...exporter.at, ...path])
    : null;
}

/**
 * Whether a gRPC client encrypts: always with `https://`; else unless `insecure: true` stands without a CA. An `http://` is
 * stripped and changes nothing (core config/configgrpc getGrpcDialOptions, config/configtls LoadTLSConfig).
 */
function grpcTls(scheme: string | null, tls: Json | undefined): boolean | null {
  if (scheme === "https") return true;
  const insecure = at(tls, "insecure");
  if (typeof insecure === "string" && hasVariable(insecure)) return null;
  if (insecure !== true) return true;
  return at(tls, "ca_file") !== undefined || at(tls, "ca_pem") !== undefined;
}
