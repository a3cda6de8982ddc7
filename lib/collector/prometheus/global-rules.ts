import type { Reading } from "../checks/reading";
import { quote } from "../go/quote";
import type { StructRules } from "./struct-rules";
import { YamlFault } from "./yaml-context";

/** The section `global` (prometheus, config/config.go). */
export const globalRules: StructRules = (config, at) => {
  const labels = config.section("external_labels").value;
  for (const name of typeof labels === "object" && labels !== null ? Object.keys(labels) : [])
    if (!isLabelName(name, config.text("metric_name_validation_scheme") ?? ""))
      throw new YamlFault(`${quote(name)} is not a valid label name`, [...at, "external_labels", name]);
  const interval = config.number("scrape_interval") || minute;
  if (config.number("scrape_timeout") > interval)
    throw new YamlFault("global scrape timeout greater than scrape interval", [...at, "scrape_timeout"]);
  if (config.isSet("scrape_protocols") !== true) return;
  const trouble = protocolsTrouble(config);
  if (trouble !== null) throw new YamlFault(`${trouble} for global config`, [...at, "scrape_protocols"]);
};

const minute = 60_000_000_000;

/** Names of labels can be any text, or in the older scheme letters, digits and underscores. */
export function isLabelName(name: string, scheme: string): boolean {
  return scheme === "legacy" ? /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) : name !== "";
}

/** The scrape interval and timeout that hold where a job sets none, in nanoseconds. */
export function globalTimes(global: Reading): { readonly interval: number; readonly timeout: number } {
  const interval = global.number("scrape_interval") || minute;
  return { interval, timeout: global.number("scrape_timeout") || Math.min(minute / 6, interval) };
}

/** Protocols in upstream's order. */
export const protocols = [
  "OpenMetricsText0.0.1",
  "OpenMetricsText1.0.0",
  "PrometheusProto",
  "PrometheusText0.0.4",
  "PrometheusText1.0.0",
];

/** What `scrape_protocols` is refused for. */
export function protocolsTrouble(config: Reading): string | null {
  const list = config.texts("scrape_protocols");
  if (list.length === 0) return "scrape_protocols cannot be empty";
  for (const [index, name] of list.entries()) {
    if (name === null) return null;
    const lower = name.toLowerCase();
    if (list.slice(0, index).some((other) => other?.toLowerCase() === lower))
      return `duplicated protocol in scrape_protocols, got [${list.join(" ")}]`;
    if (!protocols.includes(name))
      return `scrape_protocols: unknown scrape protocol ${name}, supported: [${protocols.join(" ")}]`;
  }
  return null;
}
