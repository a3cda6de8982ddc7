import { at, isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";

/** A credential written out in a component's settings. `path` counts from the settings; the value itself is not kept. */
export type PlainSecret = {
  readonly path: Path;
  /** What the setting or header is called: "x-api-key". */
  readonly name: string;
  /** What stands before the credential and is no part of it: "Bearer ". */
  readonly prefix: string;
};

/**
 * Credentials in settings, in the order of the text: values of keys that name one (`token`, `password`, `client_secret`, …),
 * of headers that carry one, and addresses or connection strings with a password in them. Values with `${…}` come from
 * somewhere else and are none; neither are empty or masked ones.
 */
export function findSecrets(config: Json): readonly PlainSecret[] {
  return secretsIn(config, []);
}

function secretsIn(value: Json, path: Path): readonly PlainSecret[] {
  if (isList(value)) return value.flatMap((item, index) => secretsIn(item, [...path, index]));
  if (isMap(value)) {
    const header = headerOf(value, path);
    if (header) return header;
    return Object.entries(value).flatMap(([key, item]) => secretsIn(item, [...path, key]));
  }
  const name = String(path.at(-1) ?? "");
  // A password of digits alone is a number to YAML.
  if (typeof value === "number") return namesSecretAt(path) ? [{ path, name, prefix: "" }] : [];
  if (typeof value !== "string" || !isLiteral(value)) return [];
  if (namesSecretAt(path)) return [{ path, name, prefix: prefixOf(value) }];
  return holdsPassword(value, name) ? [{ path, name, prefix: "" }] : [];
}

/** Headers as a list, `- { key: Authorization, value: … }` (headers_setter) or `name`: the name stands beside the value. */
function headerOf(item: Json, path: Path): readonly PlainSecret[] | null {
  if (!isHeader(path.slice(0, -1)) || typeof path.at(-1) !== "number") return null;
  const name = at(item, "key") ?? at(item, "name");
  const value = at(item, "value");
  if (typeof name !== "string" || typeof value !== "string") return null;
  const found = namesHeaderSecret(name) && isLiteral(value);
  return found ? [{ path: [...path, "value"], name, prefix: prefixOf(value) }] : [];
}

/** True where the last key of a path is called like a credential, or like a header that carries one. */
export function namesSecretAt(path: Path): boolean {
  const name = String(path.at(-1) ?? "");
  return isHeader(path.slice(0, -1)) ? namesHeaderSecret(name) : namesSecret(name, path);
}

function isHeader(path: Path): boolean {
  const key = path.at(-1);
  return typeof key === "string" && /^(headers|.*_headers)$/i.test(key);
}

function namesHeaderSecret(name: string): boolean {
  return /^(proxy-)?authorization$|^cookie$|(^|[-_])(api|access|auth|license|ingest|ingestion|write)[-_]?key$|(token|secret|password|apikey)$|[-_]insert[-_]key$|^x-[a-z0-9-]*-(team|key)$/i.test(
    name,
  );
}

/** `api.key` is Datadog's; `inline` under `htpasswd` holds names and hashes (basicauth). */
function namesSecret(name: string, path: Path): boolean {
  const parent = path.at(-2);
  if (name === "key" && parent === "api") return true;
  if (name === "inline" && parent === "htpasswd") return true;
  if (/^(max|min|num)_/.test(name)) return false;
  return /(^|_)(password|passwd|passphrase|token|client_secret|shared_secret|api_?key|secret_?key|secret_access_key|private_key|license_key|instrumentation_key|account_key|key_pem|connection_string)$/i.test(
    name,
  );
}

function isLiteral(value: string): boolean {
  const text = value.trim();
  return text !== "" && !text.includes("${") && !/^([*•.x]+|<[^>]*>|\[REDACTED\])$/i.test(text);
}

/** The scheme of an Authorization header. */
function prefixOf(value: string): string {
  return /^(Bearer|Basic|Token|ApiKey|Api-Token|Splunk|GenieKey) +(?=\S)/i.exec(value)?.[0] ?? "";
}

/** `postgres://user:password@host`, `user:password@tcp(host)`, `host=… password=…`, `…;AccountKey=…`. */
function holdsPassword(value: string, name: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/@\s:]*:[^/@\s]+@/i.test(value)) return true;
  return (
    /^(datasource|dsn|connection|connection_string|uri|url)$/i.test(name) &&
    /(^|[\s;?&])(password|pwd|accountkey|sharedaccesskey)=[^\s;&]+|^[^\s:@/]+:[^\s@]+@\w*\(/i.test(value)
  );
}
