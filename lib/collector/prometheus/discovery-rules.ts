import { parseUrl } from "../go/parse-url";
import { quote } from "../go/quote";
import { httpClientTrouble } from "./http-client-trouble";
import type { StructRules } from "./struct-rules";
import { YamlFault } from "./yaml-context";

/** `file_sd_configs` (prometheus, discovery/file). */
export const fileRules: StructRules = (config, at) => {
  if (config.count("files") === 0)
    throw new YamlFault("file service discovery config must contain at least one path name", at);
  for (const [index, name] of config.texts("files").entries())
    if (name !== null && !/^[^*]*(\*[^/]*)?\.(json|yml|yaml|JSON|YML|YAML)$/.test(name))
      throw new YamlFault(`path name ${quote(name)} is not valid for file discovery`, [
        ...at,
        "files",
        index,
      ]);
};

/** `dns_sd_configs` (discovery/dns). */
export const dnsRules: StructRules = (config, at) => {
  if (config.count("names") === 0)
    throw new YamlFault("DNS-SD config must contain at least one SRV record name", at);
  const type = config.text("type");
  if (type === null || type.toUpperCase() === "SRV") return;
  if (!["A", "AAAA", "MX", "NS"].includes(type.toUpperCase()))
    throw new YamlFault(`invalid DNS-SD records type ${type}`, [...at, "type"]);
  if (config.number("port") === 0)
    throw new YamlFault("a port is required in DNS-SD configs for all record types except SRV", at);
};

/** `http_sd_configs` (discovery/http). */
export const httpRules: StructRules = (config, at) => {
  const url = config.text("url");
  if (url === "") throw new YamlFault("URL is missing", at);
  const parsed = url === null ? null : parseUrl(url);
  const place = [...at, "url"];
  if (parsed && !parsed.ok) throw new YamlFault(parsed.error, place);
  if (parsed?.ok) {
    const { scheme, host } = parsed.value;
    if (scheme !== "http" && scheme !== "https")
      throw new YamlFault("URL scheme must be 'http' or 'https'", place);
    if (host === "") throw new YamlFault("host is missing in URL", place);
  }
  const trouble = httpClientTrouble(config);
  if (trouble !== null) throw new YamlFault(trouble, at);
};

/** `consul_sd_configs` (discovery/consul). */
export const consulRules: StructRules = (config, at) => {
  if (config.text("server")?.trim() === "")
    throw new YamlFault("consul SD configuration requires a server address", at);
  const hasBasic = config.isSet("basic_auth") === true;
  if ((config.text("username") || config.text("password")) && hasBasic)
    throw new YamlFault(
      "at most one of consul SD configuration username and password and basic auth can be configured",
      at,
    );
  const hasOther = config.isSet("authorization") === true || config.isSet("oauth2") === true;
  if (config.text("token") && hasOther)
    throw new YamlFault("at most one of consul SD token, authorization, or oauth2 can be configured", at);
  const trouble = httpClientTrouble(config);
  if (trouble !== null) throw new YamlFault(trouble, at);
};
