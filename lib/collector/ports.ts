import { words } from "../base/words";
import type { FieldsData } from "../catalogue/fields/types";
import type { Fault } from "./fault";
import { splitHostPort } from "./go/split-host-port";
import type { GraphComponent } from "./graph-component";
import { listenersOf, type Listener } from "./listeners";
import { startFault } from "./start-fault";

/** Addresses that cannot be bound: without a port, with one that does not exist, or bound by something else already. */
export function portFaults(
  started: readonly GraphComponent[],
  data: FieldsData,
  telemetry: readonly string[],
): readonly Fault[] {
  const taken: Taken[] = telemetry.map((address) => ({ by: "service::telemetry", network: "tcp", address }));
  return started.flatMap((component) =>
    listenersOf(component, data).flatMap((listener): readonly Fault[] => {
      const trouble = addressTrouble(listener, component) ?? clash(listener, component, taken);
      taken.push({ by: component.id, network: listener.network, address: listener.address });
      return trouble ? [trouble] : [];
    }),
  );
}

type Taken = { readonly by: string; readonly network: "tcp" | "udp"; readonly address: string };

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

function clash(listener: Listener, component: GraphComponent, taken: readonly Taken[]): Fault | null {
  const { network, address, at, prefix } = listener;
  const other = taken.find((one) => one.network === network && isSameAddress(one.address, address));
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

/** Port 0 is any that is free. Every address of the machine includes each single one. */
function isSameAddress(a: string, b: string): boolean {
  const [one, other] = [splitHostPort(a), splitHostPort(b)];
  if (!one.ok || !other.ok || one.value.port !== other.value.port || Number(one.value.port || "0") === 0)
    return false;
  const [x, y] = [hostOf(one.value.host), hostOf(other.value.host)];
  // What a name with a blank leads to is the machine's own affair.
  if (/\s/.test(x + y)) return false;
  return x === y || x === "*" || y === "*";
}

function hostOf(host: string): string {
  if (host === "" || host === "0.0.0.0" || host === "::") return "*";
  return host === "localhost" ? "127.0.0.1" : host;
}
