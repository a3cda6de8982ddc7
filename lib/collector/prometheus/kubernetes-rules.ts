import type { Reading } from "../checks/reading";
import { httpClientTrouble } from "./http-client-trouble";
import type { StructRules } from "./struct-rules";
import { YamlFault } from "./yaml-context";

/** `kubernetes_sd_configs` (prometheus, discovery/kubernetes). The grammar of selectors is not read here. */
export const kubernetesRules: StructRules = (config, at) => {
  const role = config.text("role");
  if (role === "")
    throw new YamlFault("role missing (one of: pod, service, endpoints, endpointslice, node, ingress)", at);
  const trouble = httpClientTrouble(config) ?? accessTrouble(config);
  if (trouble !== null) throw new YamlFault(trouble, at);
  const seen = new Set<string>();
  for (const [index, selector] of config.sections("selectors").entries()) {
    const own = selector.text("role");
    if (own === null || role === null) return;
    const place = [...at, "selectors", index];
    if (seen.has(own)) throw new YamlFault(`duplicated selector role: ${own}`, place);
    seen.add(own);
    const allowed = selectors[role] ?? [];
    if (!allowed.includes(own))
      throw new YamlFault(`${role} role supports only ${allowed.join(", ")} selectors`, place);
  }
};

const selectors: Readonly<Record<string, readonly string[]>> = {
  pod: ["pod", "node"],
  service: ["service"],
  endpointslice: ["pod", "service", "endpointslice"],
  endpoints: ["pod", "service", "endpoints"],
  node: ["node"],
  ingress: ["ingress"],
};

function accessTrouble(config: Reading): string | null {
  const [server, file] = [config.text("api_server"), config.text("kubeconfig_file")];
  if (server === null || file === null) return null;
  const isOwn = hasOwnClient(config);
  const isOwnNamespace = config.section("namespaces").flag("own_namespace") === true;
  if (server !== "" && file !== "") return "cannot use 'kubeconfig_file' and 'api_server' simultaneously";
  if (file !== "" && isOwn)
    return "cannot use a custom HTTP client configuration together with 'kubeconfig_file'";
  if (server === "" && isOwn)
    return "to use custom HTTP client configuration please provide the 'api_server' URL explicitly";
  if (server !== "" && isOwnNamespace)
    return "cannot use 'api_server' and 'namespaces.own_namespace' simultaneously";
  return file !== "" && isOwnNamespace
    ? "cannot use 'kubeconfig_file' and 'namespaces.own_namespace' simultaneously"
    : null;
}

/** Is anything of the client set to other than its default? */
function hasOwnClient(config: Reading): boolean {
  const tls = config.section("tls_config").value;
  return (
    ["basic_auth", "authorization", "oauth2", "http_headers", "proxy_connect_header"].some(
      (key) => config.isSet(key) === true,
    ) ||
    ["bearer_token", "bearer_token_file", "no_proxy", "proxy_url"].some((key) => Boolean(config.text(key))) ||
    config.flag("proxy_from_environment") === true ||
    config.flag("follow_redirects") === false ||
    config.flag("enable_http2") === false ||
    (typeof tls === "object" && tls !== null && Object.values(tls).some(Boolean))
  );
}
