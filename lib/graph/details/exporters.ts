import { at } from "../../base/json";
import { address, few, keys, plain, said, texts, type Teller } from "./parts";

/** Exporters, by newest type; all others show where they send. */
export const exporterDetails: Readonly<Record<string, Teller>> = {
  load_balancing: (config) => {
    const key = at(config, "routing_key");
    // The exporter's own defaults: trace ID for traces and logs.
    const by = typeof key === "string" && key !== "" ? key : "traceID";
    const [resolver] = keys(at(config, "resolver"));
    return resolver === undefined ? said("by", { key: by }) : said("by-with", { key: by, resolver });
  },
  debug: (config) => {
    const verbosity = at(config, "verbosity");
    return plain(typeof verbosity === "string" ? verbosity : "basic");
  },
  file: (config) => text(at(config, "path")),
  kafka: (config) => {
    const topic =
      at(config, "traces", "topic") ?? at(config, "metrics", "topic") ?? at(config, "logs", "topic");
    return text(topic) ?? text(few(texts(at(config, "brokers"))) ?? undefined);
  },
  otlp_http: (config) => {
    const where =
      address(at(config, "endpoint")) ??
      address(at(config, "traces_endpoint")) ??
      address(at(config, "metrics_endpoint")) ??
      address(at(config, "logs_endpoint"));
    return where === null ? null : plain(where);
  },
  elasticsearch: (config) => text(address(at(config, "endpoint")) ?? few(texts(at(config, "endpoints")), 1)),
  clickhouse: (config) => text(address(at(config, "endpoint"))),
  datadog: (config) => text(at(config, "api", "site")),
  awss3: (config) => text(at(config, "s3uploader", "s3_bucket")),
  googlecloud: (config) => text(at(config, "project")),
  splunk_hec: (config) => text(address(at(config, "endpoint"))),
};

function text(value: unknown) {
  return typeof value === "string" && value !== "" ? plain(value) : null;
}
