import { at, isMap, type JsonMap } from "../../base/json";
import type { Words } from "../../base/words";
import {
  address,
  counted,
  duration,
  few,
  keys,
  length,
  plain,
  port,
  said,
  texts,
  type Teller,
} from "./parts";

/** Receivers, by newest type. */
export const receiverDetails: Readonly<Record<string, Teller>> = {
  otlp: protocols,
  jaeger: protocols,
  skywalking: protocols,
  otelarrow: protocols,
  loki: protocols,
  host_metrics: (config) => {
    const scrapers = keys(at(config, "scrapers")).length;
    const interval = duration(at(config, "collection_interval"));
    if (scrapers === 0) return interval === null ? null : said("every", { interval });
    return interval === null
      ? said("scrapers", { count: scrapers })
      : said("scrapers-every", { count: scrapers, interval });
  },
  kubelet_stats: (config) => every(config, "10s"),
  k8s_cluster: (config) => every(config, "10s"),
  docker_stats: (config) => every(config, "10s"),
  k8s_objects: (config) => counted("objects", length(at(config, "objects"))),
  k8s_events: (config) => {
    const namespaces = few(texts(at(config, "namespaces")));
    return namespaces === null ? said("all-namespaces") : plain(namespaces);
  },
  prometheus: (config) => {
    const jobs = length(at(config, "config", "scrape_configs"));
    return jobs === 0 && isMap(at(config, "target_allocator"))
      ? said("target-allocator")
      : counted("scrape-jobs", jobs);
  },
  file_log: (config) => {
    const include = texts(at(config, "include"));
    return include.length === 0 ? null : plain(few(include, 1) ?? "");
  },
  journald: (config) => listed(texts(at(config, "units"))),
  syslog: (config) => {
    const over = at(config, "tcp") ? "tcp" : "udp";
    const where = address(at(config, over, "listen_address"));
    return where === null ? null : plain(`${over.toUpperCase()} ${where}`);
  },
  tcp_log: (config) => listed([address(at(config, "listen_address"))]),
  udp_log: (config) => listed([address(at(config, "listen_address"))]),
  kafka: (config) =>
    listed(
      ["traces", "metrics", "logs"].flatMap((signal) => {
        const topics = texts(at(config, signal, "topics"));
        const topic = at(config, signal, "topic");
        return topics.length > 0 ? topics : typeof topic === "string" ? [topic] : [];
      }),
    ) ?? listed(texts(at(config, "brokers"))),
};

const names: Readonly<Record<string, string>> = {
  grpc: "gRPC",
  http: "HTTP",
  thrift_http: "Thrift HTTP",
  thrift_binary: "Thrift binary",
  thrift_compact: "Thrift compact",
  arrow: "Arrow",
};

/** "gRPC, HTTP"; with one protocol only there is room for its port. */
function protocols(config: JsonMap): Words | null {
  const on = keys(at(config, "protocols"));
  const [only] = on;
  if (on.length === 1 && only !== undefined) {
    const where = port(at(config, "protocols", only, "endpoint"));
    return plain([names[only] ?? only, where].filter(Boolean).join(" "));
  }
  return listed(on.map((name) => names[name] ?? name));
}

function every(config: JsonMap, otherwise: string): Words {
  return said("every", { interval: duration(at(config, "collection_interval")) ?? otherwise });
}

function listed(parts: readonly (string | null)[]): Words | null {
  const text = few(parts.filter((part) => part !== null));
  return text === null ? null : plain(text);
}
