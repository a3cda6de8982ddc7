import type { Path } from "../../base/path";
import type { Reading } from "../checks/reading";
import { quote } from "../go/quote";
import { globalTimes, protocols, protocolsTrouble } from "./global-rules";
import { relabelTrouble } from "./relabel-trouble";
import { YamlFault } from "./yaml-context";

/** What Prometheus' configuration as a whole is refused for, once its parts are right (config/config.go). */
export function configRules(config: Reading, at: Path): void {
  for (const [key, name] of [
    ["rule_files", "rule file"],
    ["scrape_config_files", "scrape config file"],
  ] as const)
    for (const [index, path] of config.texts(key).entries())
      if (path !== null && !/^[^*]*(\*[^/]*)?$/.test(path))
        throw new YamlFault(`invalid ${name} path ${quote(path)}`, [...at, key, index]);
  const global = config.section("global");
  const seen = new Set<string>();
  for (const [index, job] of config.sections("scrape_configs").entries()) {
    const place = [...at, "scrape_configs", index];
    if (job.value === null) throw new YamlFault("empty or null scrape config section", place);
    const name = job.text("job_name");
    const trouble = jobTrouble(job, global, name ?? "");
    if (trouble !== null) throw new YamlFault(trouble.text, [...place, ...trouble.at]);
    if (name !== null && seen.has(name))
      throw new YamlFault(`found multiple scrape configs with job name ${quote(name)}`, [
        ...place,
        "job_name",
      ]);
    if (name !== null) seen.add(name);
  }
}

type Trouble = { readonly text: string; readonly at: Path };

function jobTrouble(job: Reading, global: Reading, name: string): Trouble | null {
  const times = globalTimes(global);
  const interval = job.number("scrape_interval") || times.interval;
  if (job.number("scrape_timeout") > interval)
    return {
      text: `scrape timeout greater than scrape interval for scrape config with job name ${quote(name)}`,
      at: ["scrape_timeout"],
    };
  const isSet = job.isSet("scrape_protocols") === true;
  const wrong = isSet ? protocolsTrouble(job) : null;
  if (wrong !== null)
    return {
      text: `${wrong} for scrape config with job name ${quote(name)}`,
      at: ["scrape_protocols"],
    };
  const fallback = job.text("fallback_scrape_protocol");
  if (fallback && !protocols.includes(fallback))
    return {
      text: `invalid fallback_scrape_protocol for scrape config with job name ${quote(name)}: unknown scrape protocol ${fallback}, supported: [${protocols.join(" ")}]`,
      at: ["fallback_scrape_protocol"],
    };
  const scheme =
    job.text("metric_name_validation_scheme") || global.text("metric_name_validation_scheme") || "utf8";
  return escapingTrouble(job, global, scheme) ?? relabels(job, scheme);
}

const escapings = new Set(["allow-utf-8", "underscores", "dots", "values"]);

function escapingTrouble(job: Reading, global: Reading, scheme: string): Trouble | null {
  const [own, common] = [job.text("metric_name_escaping_scheme"), global.text("metric_name_escaping_scheme")];
  const listed = "must be one of 'allow-utf-8', 'underscores', 'dots', or 'values'";
  const at = ["metric_name_escaping_scheme"];
  if (common && !escapings.has(common))
    return { text: `unknown global name escaping method specified, ${listed}, got ${quote(common)}`, at };
  const inherited = job.text("metric_name_validation_scheme") === "" ? common : "";
  const escaping = own || inherited;
  if (escaping && !escapings.has(escaping))
    return {
      text: `unknown scrape config name escaping method specified, ${listed}, got ${quote(escaping)}`,
      at,
    };
  return escaping === "allow-utf-8" && scheme === "legacy"
    ? { text: "utf8 metric names requested but validation scheme is not set to UTF8", at }
    : null;
}

function relabels(job: Reading, scheme: string): Trouble | null {
  for (const key of ["relabel_configs", "metric_relabel_configs"])
    for (const [index, rule] of job.sections(key).entries()) {
      const text = relabelTrouble(rule, scheme);
      if (text !== null) return { text, at: [key, index] };
    }
  return null;
}
