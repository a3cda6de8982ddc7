import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { fromByteString, toByteString } from "./byte-string";
import { parseAddress } from "./parse-address";
import { quote, quoteBytes } from "./quote";
import { unescapeUrl } from "./unescape-url";

/** What `net/url` makes of a text. `host` with its port, as written but unescaped; `opaque`: what follows a scheme without "/". */
export type GoUrl = {
  readonly scheme: string;
  readonly opaque: string;
  readonly user: string | null;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
};

/**
 * Reads a URL as Go's `url.Parse` does, which takes far more than a browser would ("localhost:4317" is scheme and opaque part).
 * The error is Go's own: `parse "%": invalid URL escape "%"`. Several colons in a host of http and https pass, as in the
 * collector's releases, whose modules are built with Go's `urlstrictcolons=0`.
 */
export function parseUrl(text: string): Result<GoUrl, string> {
  const raw = toByteString(text);
  const hash = raw.indexOf("#");
  const url = hash < 0 ? raw : raw.slice(0, hash);
  const parsed = parse(url);
  if (!parsed.ok) return err(`parse ${quoteBytes(url)}: ${parsed.error}`);
  const fragment = unescapeUrl(hash < 0 ? "" : raw.slice(hash + 1), "fragment");
  if (!fragment.ok) return err(`parse ${quote(text)}: ${fragment.error}`);
  return ok({ ...parsed.value, fragment: fromByteString(fragment.value) });
}

type Parsed = Result<Omit<GoUrl, "fragment">, string>;

function parse(url: string): Parsed {
  // oxlint-disable-next-line no-control-regex -- Go refuses exactly these.
  if (/[\u0000-\u001f\u007f]/.test(url)) return err("net/url: invalid control character in URL");
  const none = { scheme: "", opaque: "", user: null, host: "", path: "", query: "" };
  if (url === "*") return ok({ ...none, path: "*" });
  if (url.startsWith(":")) return err("missing protocol scheme");
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url)?.[1] ?? "";
  const [rest, query] = cut(scheme === "" ? url : url.slice(scheme.length + 1), "?");
  const begun = { ...none, scheme: scheme.toLowerCase(), query: fromByteString(query) };
  if (!rest.startsWith("/")) {
    if (scheme !== "") return ok({ ...begun, opaque: fromByteString(rest) });
    if (cut(rest, "/")[0].includes(":")) return err("first path segment in URL cannot contain colon");
  }
  return rest.startsWith("//") && (scheme !== "" || !rest.startsWith("///"))
    ? withAuthority(begun, rest.slice(2))
    : withPath(begun, rest);
}

function withAuthority(begun: Omit<GoUrl, "fragment">, rest: string): Parsed {
  const slash = rest.indexOf("/");
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const at = authority.lastIndexOf("@");
  const host = parseHost(authority.slice(at + 1));
  if (!host.ok) return host;
  const user = at < 0 ? ok(null) : parseUser(authority.slice(0, at));
  if (!user.ok) return user;
  return withPath(
    { ...begun, user: user.value, host: fromByteString(host.value) },
    slash < 0 ? "" : rest.slice(slash),
  );
}

function withPath(begun: Omit<GoUrl, "fragment">, text: string): Parsed {
  const path = unescapeUrl(text, "path");
  return path.ok ? ok({ ...begun, path: fromByteString(path.value) }) : path;
}

function parseUser(text: string): Result<string, string> {
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(text)) return err("net/url: invalid userinfo");
  for (const part of cut(text, ":")) {
    const unescaped = unescapeUrl(part, "user");
    if (!unescaped.ok) return unescaped;
  }
  return ok(text);
}

function parseHost(host: string): Result<string, string> {
  const open = host.lastIndexOf("[");
  if (open > 0) return err("invalid IP-literal");
  if (open === 0) return parseLiteral(host);
  const colon = host.lastIndexOf(":");
  const port = colon < 0 ? "" : host.slice(colon);
  if (!isOptionalPort(port)) return err(`invalid port ${quoteBytes(port)} after host`);
  return unescapeUrl(host, "host");
}

/** "[::1]:80", "[fe80::1%25en0]". */
function parseLiteral(host: string): Result<string, string> {
  const close = host.lastIndexOf("]");
  if (close < 0) return err("missing ']' in host");
  const port = host.slice(close + 1);
  if (!isOptionalPort(port)) return err(`invalid port ${quoteBytes(port)} after host`);
  const name = host.slice(1, close);
  const zone = name.indexOf("%25");
  const address = unescapeUrl(zone < 0 ? name : name.slice(0, zone), "host");
  if (!address.ok) return address;
  const zonePart = zone < 0 ? ok("") : unescapeUrl(name.slice(zone), "zone");
  if (!zonePart.ok) return zonePart;
  const unescaped = address.value + zonePart.value;
  const read = parseAddress(fromByteString(unescaped));
  if (!read.ok) return err(`invalid host: ${read.error}`);
  return read.value === "v4" ? err("invalid IP-literal") : ok(`[${unescaped}]${port}`);
}

function isOptionalPort(text: string): boolean {
  return text === "" || /^:[0-9]*$/.test(text);
}

function cut(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
