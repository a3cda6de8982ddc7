import type { Path } from "../../base/path";
import type { TypeId } from "../../catalogue/fields/types";
import type { Reading } from "../checks/reading";
import { consulRules, dnsRules, fileRules, httpRules } from "./discovery-rules";
import { globalRules } from "./global-rules";
import { httpClientTrouble, proxyTrouble, tlsTrouble } from "./http-client-trouble";
import { kubernetesRules } from "./kubernetes-rules";
import { scrapeRules } from "./scrape-rules";
import { YamlFault } from "./yaml-context";

/** What a struct's own `UnmarshalYAML` refuses after its keys were read; thrown as a YamlFault with upstream's text. */
export type StructRules = (config: Reading, at: Path) => void;

const prometheus = "github.com/prometheus/prometheus";
const common = "github.com/prometheus/common/config";

/** The rules by type. */
export const structRules: ReadonlyMap<TypeId, StructRules> = new Map<TypeId, StructRules>([
  [`${prometheus}/config.GlobalConfig`, globalRules],
  [`${prometheus}/config.ScrapeConfig`, scrapeRules],
  [`${prometheus}/config.RemoteWriteConfig`, needsUrl("remote_write")],
  [`${prometheus}/config.RemoteReadConfig`, needsUrl("remote_read")],
  [`${prometheus}/discovery/kubernetes.SDConfig`, kubernetesRules],
  [`${prometheus}/discovery/file.SDConfig`, fileRules],
  [`${prometheus}/discovery/dns.SDConfig`, dnsRules],
  [`${prometheus}/discovery/http.SDConfig`, httpRules],
  [`${prometheus}/discovery/consul.SDConfig`, consulRules],
  [`${common}.TLSConfig`, refusing(tlsTrouble)],
  [`${common}.OAuth2`, refusing(proxyTrouble)],
  [`${common}.HTTPClientConfig`, refusing(httpClientTrouble)],
]);

function refusing(find: (config: Reading) => string | null): StructRules {
  return (config, at) => {
    const trouble = find(config);
    if (trouble !== null) throw new YamlFault(trouble, at);
  };
}

function needsUrl(section: string): StructRules {
  return refusing((config) => (config.text("url") === "" ? `url for ${section} is empty` : null));
}
