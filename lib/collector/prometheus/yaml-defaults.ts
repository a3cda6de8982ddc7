import type { TypeId } from "../../catalogue/fields/types";
import type { DecodedMap } from "../types";

const prometheus = "github.com/prometheus/prometheus";
const client: DecodedMap = { follow_redirects: true, enable_http2: true };

/** What a struct holds before its keys are read, where that is not nothing. */
export const yamlDefaults: ReadonlyMap<TypeId, DecodedMap> = new Map<TypeId, DecodedMap>([
  [`${prometheus}/config.ScrapeConfig`, { ...client, metrics_path: "/metrics", scheme: "http" }],
  [
    `${prometheus}/model/relabel.Config`,
    { action: "replace", separator: ";", regex: "(.*)", replacement: "$1" },
  ],
  [`${prometheus}/discovery/kubernetes.SDConfig`, client],
  [`${prometheus}/discovery/http.SDConfig`, client],
  [`${prometheus}/discovery/dns.SDConfig`, { type: "SRV" }],
  [`${prometheus}/discovery/consul.SDConfig`, { ...client, server: "localhost:8500" }],
]);
