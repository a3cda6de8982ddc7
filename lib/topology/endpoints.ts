import type { Path } from "../base/path";
import type { Endpoint } from "./types";

/**
 * Reads an address in the forms the collector takes: `host:port`, `[::1]:4317`, `:4317`, `http(s)://host:port/path`,
 * `dns:///host:port` and the other gRPC target schemes, `unix:///path`. Host and port are null where a `${…}` stands in
 * them, where they are absent, or where they cannot be read. Never fails.
 */
export function parseEndpoint(text: string, at: Path): Endpoint {
  const masked = maskVariables(text.trim());
  const { scheme, rest } = splitScheme(masked);
  if (scheme === "unix" || scheme === "unix-abstract" || scheme === "npipe")
    return { text, scheme, host: null, port: null, at };
  const { host, port } = splitPort(authorityOf(rest, scheme));
  const known = host !== null && !host.includes(variable);
  return { text, scheme, host: known ? host : null, port: readPort(port), at };
}

/** True where a `${…}` stands in the text. */
export function hasVariable(text: string): boolean {
  return /\$\{/.test(text);
}

/** True for addresses of the pod itself. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  return name === "localhost" || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name);
}

/** True where listening on `host` takes connections from everywhere: `0.0.0.0`, `::`, nothing. */
export function isUnspecified(host: string): boolean {
  return host === "" || host === "0.0.0.0" || host === "::" || host === "*";
}

/**
 * The port that a client connects to: the written one, else that of http or https. Null: a variable, or nothing that gives
 * a port.
 */
export function effectivePort(endpoint: Endpoint): number | null {
  if (endpoint.port !== null || endpoint.host === null) return endpoint.port;
  const { scheme, rest } = splitScheme(maskVariables(endpoint.text.trim()));
  if (splitPort(authorityOf(rest, scheme)).port !== null) return null;
  return scheme === "http" ? 80 : scheme === "https" ? 443 : null;
}

/** Stands for every character of a variable, so that colons and slashes inside it are not taken for the address's own. */
const variable = "\u{e000}";

function maskVariables(text: string): string {
  let masked = "";
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text.startsWith("${", index)) depth++;
    masked += depth > 0 ? variable : text.charAt(index);
    if (depth > 0 && text.charAt(index) === "}") depth--;
  }
  return masked;
}

// https://github.com/grpc/grpc/blob/master/doc/naming.md: these may stand without slashes.
const grpcScheme = /^(dns|unix|unix-abstract|passthrough|vsock|xds|ipv4|ipv6):(?!\d+$)(.*)$/is;

function splitScheme(text: string): { readonly scheme: string | null; readonly rest: string } {
  const url = /^([^:/?#]*):\/\/(.*)$/s.exec(text);
  const found = url ?? grpcScheme.exec(text);
  if (!found) return { scheme: null, rest: text };
  const [, scheme = "", rest = ""] = found;
  return { scheme: scheme === "" || scheme.includes(variable) ? null : scheme.toLowerCase(), rest };
}

function authorityOf(rest: string, scheme: string | null): string {
  const isTarget = scheme !== null && scheme !== "http" && scheme !== "https";
  const slash = rest.indexOf("/");
  // A gRPC target is `scheme://authority/endpoint`; the authority is that of the name server.
  if (isTarget && slash >= 0) return rest.slice(slash + 1).replace(/^\/+/, "");
  const authority = rest.split(/[/?#]/, 1)[0] ?? "";
  return authority.slice(authority.lastIndexOf("@") + 1);
}

function splitPort(authority: string): { readonly host: string | null; readonly port: string | null } {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(authority);
  if (bracketed) return { host: bracketed[1] ?? "", port: bracketed[2] ?? null };
  const colon = authority.lastIndexOf(":");
  if (colon < 0) return { host: authority === "" ? null : authority, port: null };
  // More than one colon without brackets is an IPv6 address without a port.
  if (authority.indexOf(":") !== colon) return { host: authority, port: null };
  return { host: authority.slice(0, colon), port: authority.slice(colon + 1) };
}

function readPort(port: string | null): number | null {
  if (port === null || !/^\d{1,5}$/.test(port)) return null;
  const number = Number(port);
  return number <= 65_535 ? number : null;
}
