import { at, isList, isMap, type Json, type JsonMap } from "../base/json";
import { mounts } from "../facts/shapes";
import { textFact, valueOf } from "../facts/sheet";
import { headlessName } from "../topology/hosts";
import type { Tier } from "../topology/types";
import type { FactEdit } from "../workspace/types";

/** How a new hop should send. */
export type HopWish = {
  /** Encrypted, the server's certificate checked against a CA from a file. */
  readonly tls: boolean;
  /** All spans of a trace to one pod, by its ID. */
  readonly balance: boolean;
};

/** As the receiver takes it, over the Service's one address. */
export const plainHop: HopWish = { tls: false, balance: false };

const folder = "/etc/otelcol/tls";

/** Where certificate, key and CA are mounted. */
export const tlsFiles = {
  ca: `${folder}/ca.crt`,
  certificate: `${folder}/tls.crt`,
  key: `${folder}/tls.key`,
} as const;

/** What a server needs for TLS. */
export const serverTls: JsonMap = { cert_file: tlsFiles.certificate, key_file: tlsFiles.key };

/** The settings of an OTLP receiver with TLS at its gRPC port. */
export function withServerTls(settings: Json): Json {
  const whole = isMap(settings) ? settings : {};
  const protocols = isMap(whole["protocols"]) ? whole["protocols"] : {};
  const grpc = isMap(protocols["grpc"]) ? protocols["grpc"] : {};
  return { ...whole, protocols: { ...protocols, grpc: { ...grpc, tls: serverTls } } };
}

/** True when an OTLP receiver expects TLS at its gRPC port. */
export function usesTls(settings: Json): boolean {
  return isMap(at(settings, "protocols", "grpc", "tls") ?? null);
}

/** What the client sets so that it and the receiver agree; its own certificate where the receiver asks for one. */
export function clientTls(receiver: Json, { tls }: HopWish): JsonMap {
  if (!tls) return { insecure: !usesTls(receiver) };
  const mutual = at(receiver, "protocols", "grpc", "tls", "client_ca_file") !== undefined;
  return {
    ca_file: tlsFiles.ca,
    ...(mutual ? { cert_file: tlsFiles.certificate, key_file: tlsFiles.key } : {}),
  };
}

/** A load balancer by trace ID over the pods that DNS lists behind the headless Service beside `host`. */
export function balancing(host: string, port: number, tls: JsonMap): JsonMap {
  const [service = host, ...domain] = host.split(".");
  return {
    routing_key: "traceID",
    protocol: { otlp: { tls } },
    resolver: { dns: { hostname: [headlessName(service), ...domain].join("."), port: String(port) } },
  };
}

/** The headless Service that the load balancer asks for its pods, where there is none yet. */
export function headlessService({ id, facts }: Tier): readonly FactEdit[] {
  const known = textFact(facts, "service.headless");
  if (known === "beside" || known === "only") return [];
  return [{ tier: id, fact: "service.headless", value: "beside" }];
}

/** The Secret that certificates are read from, mounted where it is not yet. */
export function certificates({ id, facts }: Tier): readonly FactEdit[] {
  if ((mounts(facts) ?? []).some(({ mountPath }) => mountPath === folder)) return [];
  const known = valueOf(facts, "mounts");
  const mount = { name: "otelcol-tls", mountPath: folder, secret: "otelcol-tls", readOnly: true };
  return [{ tier: id, fact: "mounts", value: [...(isList(known) ? known : []), mount] }];
}
