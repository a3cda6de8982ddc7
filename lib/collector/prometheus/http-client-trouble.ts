import { quote } from "../go/quote";
import type { Reading } from "../checks/reading";

/** What Prometheus' settings of a client are refused for (prometheus/common, config/http_config.go); null when they fit. */
export function httpClientTrouble(config: Reading): string | null {
  const hasBearer = config.text("bearer_token") !== "" || config.text("bearer_token_file") !== "";
  const [basic, oauth2] = [config.isSet("basic_auth") === true, config.isSet("oauth2") === true];
  if (several(config, "bearer_token", "bearer_token_file"))
    return "at most one of bearer_token & bearer_token_file must be configured";
  if ((basic || oauth2) && hasBearer)
    return "at most one of basic_auth, oauth2, bearer_token & bearer_token_file must be configured";
  const auth = config.section("basic_auth");
  for (const key of ["username", "password"])
    if (several(auth, key, `${key}_file`, `${key}_ref`))
      return `at most one of basic_auth ${key}, ${key}_file & ${key}_ref must be configured`;
  const found =
    config.isSet("authorization") === true
      ? authorizationTrouble(config.section("authorization"), hasBearer, basic || oauth2)
      : null;
  if (found !== null) return found;
  if (basic && oauth2) return "at most one of basic_auth, oauth2 & authorization must be configured";
  const flow = oauth2 ? oauth2Trouble(config.section("oauth2")) : null;
  if (flow !== null) return flow;
  return proxyTrouble(config) ?? headersTrouble(config);
}

/** Is more than one of these texts set? */
function several(config: Reading, ...keys: readonly string[]): boolean {
  return keys.filter((key) => config.text(key)).length > 1;
}

function authorizationTrouble(config: Reading, hasBearer: boolean, hasOther: boolean): string | null {
  if (hasBearer) return "authorization is not compatible with bearer_token & bearer_token_file";
  if (several(config, "credentials", "credentials_file", "credentials_ref"))
    return "at most one of authorization credentials & credentials_file must be configured";
  if (config.text("type")?.trim().toLowerCase() === "basic")
    return `authorization type cannot be set to "basic", use "basic_auth" instead`;
  return hasOther ? "at most one of basic_auth, oauth2 & authorization must be configured" : null;
}

/** What the settings of a proxy are refused for. */
export function proxyTrouble(config: Reading): string | null {
  const [isFromEnvironment, url] = [config.flag("proxy_from_environment"), config.text("proxy_url")];
  if (isFromEnvironment === null || url === null) return null;
  if (config.count("proxy_connect_header") > 0 && !isFromEnvironment && url === "")
    return "if proxy_connect_header is configured, proxy_url or proxy_from_environment must also be configured";
  if (isFromEnvironment && url !== "")
    return "if proxy_from_environment is configured, proxy_url must not be configured";
  const hasExceptions = Boolean(config.text("no_proxy"));
  if (isFromEnvironment && hasExceptions)
    return "if proxy_from_environment is configured, no_proxy must not be configured";
  return url === "" && hasExceptions ? "if no_proxy is configured, proxy_url must also be configured" : null;
}

const reserved = new Set(
  (
    "Authorization Host Content-Encoding Content-Length Content-Type User-Agent Connection Keep-Alive Proxy-Authenticate " +
    "Proxy-Authorization Www-Authenticate Accept-Encoding X-Prometheus-Remote-Write-Version X-Prometheus-Remote-Read-Version " +
    "X-Prometheus-Scrape-Timeout-Seconds X-Amz-Date X-Amz-Security-Token X-Amz-Content-Sha256"
  ).split(" "),
);

function headersTrouble(config: Reading): string | null {
  const { value } = config.section("http_headers");
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const found = names.map(canonical).find((name) => reserved.has(name));
  return found === undefined ? null : `setting header ${quote(found)} is not allowed`;
}

function canonical(name: string): string {
  return name.replaceAll(/[^-]+/g, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());
}

/** What an `oauth2` section is refused for. */
function oauth2Trouble(config: Reading): string | null {
  if (config.text("client_id") === "") return "oauth2 client_id must be configured";
  if (config.text("token_url") === "") return "oauth2 token_url must be configured";
  const grant = config.text("grant_type");
  if (grant === "urn:ietf:params:oauth:grant-type:jwt-bearer" || grant === null) return null;
  return several(config, "client_secret", "client_secret_file", "client_secret_ref")
    ? "at most one of oauth2 client_secret, client_secret_file & client_secret_ref must be configured using grant-type=client_credentials"
    : null;
}

/** What a `tls_config` section is refused for. */
export function tlsTrouble(config: Reading): string | null {
  if (several(config, "ca", "ca_file", "ca_ref"))
    return "at most one of ca, ca_file & ca_ref must be configured";
  if (several(config, "cert", "cert_file", "cert_ref"))
    return "at most one of cert, cert_file & cert_ref must be configured";
  if (several(config, "key", "key_file", "key_ref"))
    return "at most one of key and key_file must be configured";
  const [hasCert, hasKey] = ["cert", "key"].map((name) =>
    [name, `${name}_file`, `${name}_ref`].some((key) => config.text(key) !== ""),
  );
  if (hasCert && !hasKey)
    return "exactly one of key or key_file must be configured when a client certificate is configured";
  return hasKey && !hasCert
    ? "exactly one of cert or cert_file must be configured when a client key is configured"
    : null;
}
