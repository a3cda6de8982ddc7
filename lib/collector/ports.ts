import { words } from "../base/words";
import type { Fault } from "./fault";
import { splitHostPort } from "./go/split-host-port";
import type { GraphComponent } from "./graph-component";
import type { Listener } from "./listeners";
import { startFault } from "./start-fault";

/** Addresses that cannot be bound: without a port, with one that does not exist, or bound by something else already. */
export function portFaults(
  started: readonly { readonly component: GraphComponent; readonly listeners: readonly Listener[] }[],
  telemetry: readonly string[],
): readonly Fault[] {
  const taken: Taken = new Map();
  const faults: Fault[] = [];
  for (const address of telemetry) take({ network: "tcp", address }, "service::telemetry", taken);
  for (const { component, listeners } of started)
    for (const listener of listeners) {
      const trouble = addressTrouble(listener, component) ?? clash(listener, component, taken);
      take(listener, component.id, taken);
      if (trouble) faults.push(trouble);
    }
  return faults;
}

/** Who listens, and at which hosts, by network and port. */
type Taken = Map<string, { readonly by: string; readonly host: string }[]>;

/** Port 0 is any that is free. */
function take({ network, address }: Pick<Listener, "network" | "address">, by: string, taken: Taken): void {
  const split = splitHostPort(address);
  if (!split.ok || Number(split.value.port || "0") === 0) return;
  const place = `${network} ${split.value.port}`;
  const host = hostOf(split.value.host);
  const others = taken.get(place);
  if (others) others.push({ by, host });
  else taken.set(place, [{ by, host }]);
}

function addressTrouble(listener: Listener, component: GraphComponent): Fault | null {
  const { address, network, at, prefix } = listener;
  const split = splitHostPort(address);
  const refuse = (kind: "form" | "port" | "foreign", why: string) =>
    startFault(component, {
      upstream: `${prefix}listen ${network}: ${why}`,
      message: words(`collector.start.${kind}`, { address }),
      at,
    });
  if (!split.ok) return refuse("form", split.error);
  const { host, port } = split.value;
  if (/^\d+$/.test(port) && Number(port) > 65535) return refuse("port", `address ${port}: invalid port`);
  if (isForeign(host))
    return { ...refuse("foreign", ""), class: "environment", upstream: `${prefix}${foreign(listener)}` };
  return port === "" || /^\d+$/.test(port) || namedPorts.has(port)
    ? null
    : refuse("port", `lookup ${network}/${port}: unknown port`);
}

/** An address of one machine: neither all addresses nor the machine itself. */
function isForeign(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) && !/^(127\.|0\.0\.0\.0$)/.test(host);
}

function foreign({ network, address }: Listener): string {
  return `listen ${network} ${address}: bind: cannot assign requested address`;
}

/** Names of ports that Go knows without the system's list. */
const namedPorts: ReadonlySet<string> = new Set(
  "domain ftp ftps gopher http https imap2 imap3 imaps pop3 pop3s smtp submission ssh telnet".split(" "),
);

function clash(listener: Listener, component: GraphComponent, taken: Taken): Fault | null {
  const { network, address, at, prefix } = listener;
  const split = splitHostPort(address);
  if (!split.ok) return null;
  const host = hostOf(split.value.host);
  const other = taken.get(`${network} ${split.value.port}`)?.find((one) => isSameHost(one.host, host));
  if (!other) return null;
  return startFault(component, {
    upstream: `${prefix}listen ${network} ${address.replace(/^localhost:/, "127.0.0.1:")}: bind: address already in use`,
    message: words("collector.start.taken", {
      address,
      by: other.by,
      own: String(other.by === component.id),
    }),
    at,
  });
}

/** Every address of the machine includes each single one. What a name with a blank leads to is the machine's own affair. */
function isSameHost(a: string, b: string): boolean {
  return (a === b || a === "*" || b === "*") && !/\s/.test(a + b);
}

function hostOf(host: string): string {
  if (host === "" || host === "0.0.0.0" || host === "::") return "*";
  return host === "localhost" ? "127.0.0.1" : host;
}
