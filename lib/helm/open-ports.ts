import { at } from "../base/json";
import { hostPorts, servicePorts } from "../facts/shapes";
import { isLoopback, parseEndpoint } from "../topology/endpoints";
import type { Component } from "../topology/types";
import { socketsOf, type Socket } from "./listeners";
import type { Subject } from "./types";

/** One port of the container. */
export type OpenPort = {
  /** The key in the chart's `ports`: at most 15 characters. */
  readonly name: string;
  readonly containerPort: number;
  readonly servicePort: number;
  /** Null: not opened on the node. */
  readonly hostPort: number | null;
  readonly protocol: "TCP" | "UDP";
  readonly app: "grpc" | null;
  readonly from: Component;
};

/** An address that gives no port that others can reach, and why. */
export type ClosedPort = {
  readonly from: Component;
  readonly address: string;
  readonly why: "loopback" | "variable";
};

/** The ports that the tier's components open, in the order of the text; one per number and protocol. */
export function openPorts(subject: Subject): readonly OpenPort[] {
  const ports: OpenPort[] = [];
  for (const { component, socket } of socketsIn(subject)) {
    const containerPort = portOf(component, socket);
    if (containerPort === null) continue;
    if (ports.some((port) => port.containerPort === containerPort && port.protocol === socket.protocol))
      continue;
    ports.push({
      name: freeName(`${component.id}${socket.suffix}`, ports),
      containerPort,
      servicePort: servicePortOf(subject, containerPort),
      hostPort: hostPortOf(subject, containerPort),
      protocol: socket.protocol,
      app: socket.app ?? null,
      from: component,
    });
  }
  return ports;
}

/** The addresses that leave a receiver out of reach. */
export function closedPorts(subject: Subject): readonly ClosedPort[] {
  return socketsIn(subject).flatMap(({ component, socket }): ClosedPort[] => {
    const { text, host, port } = endpointOf(component, socket);
    if (host !== null && isLoopback(host)) return [{ from: component, address: text, why: "loopback" }];
    return port === null && text !== "" ? [{ from: component, address: text, why: "variable" }] : [];
  });
}

function socketsIn({ used }: Subject): readonly { readonly component: Component; readonly socket: Socket }[] {
  return used.flatMap((component) => {
    const { kind, canonical, config } = component;
    if (kind !== "receiver" && kind !== "exporter") return [];
    return socketsOf(kind, canonical)
      .filter((socket) => isOpen(config, socket))
      .map((socket) => ({ component, socket }));
  });
}

/** A protocol is open when its key is there, even without settings; a component with one address always is. */
function isOpen(config: Component["config"], { at: path, port }: Socket): boolean {
  const settings = path.slice(0, -1);
  if (port === null) return at(config, ...path) !== undefined;
  if (settings.length === 0) return true;
  const here = at(config, ...settings);
  return here !== undefined && at(here, "enabled") !== false && at(here, "transport") !== "unix";
}

function endpointOf({ at: place, config }: Component, { at: path, port }: Socket) {
  const written = at(config, ...path);
  const text = typeof written === "string" ? written : port === null ? "" : `localhost:${port}`;
  return parseEndpoint(text, [...place, ...path]);
}

function portOf(component: Component, socket: Socket): number | null {
  const { host, port } = endpointOf(component, socket);
  // A receiver that is meant for its own pod only needs no port of the container.
  return host !== null && isLoopback(host) ? null : port;
}

function servicePortOf({ tier }: Subject, containerPort: number): number {
  return servicePorts(tier.facts)?.find(({ target }) => target === containerPort)?.port ?? containerPort;
}

/** Applications reach the agent of their own node at the node's address, so its ports are open there unless someone said which. */
function hostPortOf({ tier, mode }: Subject, containerPort: number): number | null {
  if (mode !== "daemonset") return null;
  const said = hostPorts(tier.facts);
  return said === null || said.includes(containerPort) ? containerPort : null;
}

/** A valid Kubernetes port name (IANA service name): 15 characters, a letter in it, no doubled hyphens. */
function freeName(wanted: string, taken: readonly OpenPort[]): string {
  const clean = wanted
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const base = /[a-z]/.test(clean) ? clean : `port-${clean}`;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `-${number}`;
    const name = `${base.slice(0, 15 - suffix.length).replace(/-+$/, "")}${suffix}`;
    if (name !== "metrics" && !taken.some((port) => port.name === name)) return name;
  }
}
