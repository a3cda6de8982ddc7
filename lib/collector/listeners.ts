import type { Path } from "../base/path";
import type { FieldsData } from "../catalogue/fields/types";
import { read } from "./checks/reading";
import { mapOf } from "./decode/context";
import type { GraphComponent } from "./graph-component";
import { sectionsOf } from "./sections";
import { isServerType } from "./server-type";
import type { DecodedMap } from "./types";

/** An address that a component binds when it starts. `at` is its place below the component. */
export type Listener = {
  readonly network: "tcp" | "udp";
  readonly address: string;
  readonly at: Path;
  /** What the component puts before the system's text. */
  readonly prefix: string;
};

/** Everything that a component listens on. */
export function listenersOf(component: GraphComponent, data: FieldsData): readonly Listener[] {
  const type = component.fields?.type ?? "";
  const servers = sectionsOf(component, data).filter(({ type: of }) => isServerType(of));
  const prefix =
    type === "health_check" ? (address: string) => `failed to bind to address ${address}: ` : bare;
  const found = servers.map(({ value, at }) => listenerAt(value, { key: "endpoint", at, prefix }));
  const own = owns[`${component.kind} ${type}`];
  const map = mapOf(component.value);
  if (own && map)
    for (const { key, within = null, network, before = "" } of own) {
      const section = within === null ? map : sectionOf(map, within);
      const at = within === null ? [] : [within];
      if (section) found.push(listenerAt(section, { key, at, prefix: () => before, network }));
    }
  return found.filter((listener) => listener !== null);
}

function bare(): string {
  return "";
}

type Own = {
  readonly key: string;
  readonly within?: string;
  readonly network: "tcp" | "udp";
  readonly before?: string;
};
const tcpStanza = "start stanza: failed to listen on interface: failed to configure tcp listener: ";
const udpStanza = "start stanza: failed to open connection: ";

/** Components with a listener of their own kind. */
const owns: Readonly<Record<string, readonly Own[]>> = {
  "extension pprof": [{ key: "endpoint", network: "tcp" }],
  "receiver fluent_forward": [{ key: "endpoint", network: "tcp" }],
  "receiver statsd": [{ key: "endpoint", network: "udp", before: "starting to listen udp socket: " }],
  "receiver syslog": [
    { key: "listen_address", within: "tcp", network: "tcp", before: tcpStanza },
    { key: "listen_address", within: "udp", network: "udp", before: udpStanza },
  ],
  "receiver tcp_log": [{ key: "listen_address", network: "tcp", before: tcpStanza }],
  "receiver udp_log": [{ key: "listen_address", network: "udp", before: udpStanza }],
};

function sectionOf(map: DecodedMap, key: string): DecodedMap | null {
  const found = read(map).section(key).value;
  return mapOf(found);
}

/** Null where the address is not known, or no address of a network (a socket file). */
function listenerAt(
  section: DecodedMap,
  {
    key,
    at,
    prefix,
    network,
  }: {
    readonly key: string;
    readonly at: Path;
    readonly prefix: (address: string) => string;
    readonly network?: "tcp" | "udp";
  },
): Listener | null {
  const reading = read(section);
  const address = reading.text(key);
  const transport = reading.text("transport");
  const spoken = transport === "" ? (network ?? "tcp") : transport?.replace(/[46]$/, "");
  if (address === null || address === "" || (spoken !== "tcp" && spoken !== "udp")) return null;
  return { network: spoken, address, at: [...at, key], prefix: prefix(address) };
}
