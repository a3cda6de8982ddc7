import type { Path } from "../../base/path";
import type { Reading } from "../checks/reading";
import { quote } from "../go/quote";
import { httpClientTrouble } from "./http-client-trouble";
import type { StructRules } from "./struct-rules";
import { YamlFault } from "./yaml-context";

/** One of `scrape_configs`, before the settings of `global` are known (prometheus, config/config.go). */
export const scrapeRules: StructRules = (config, at) => {
  for (const key of discoveries(config))
    if (config.list(key).includes(null)) throw new YamlFault(`empty or null section in ${key}`, [...at, key]);
  if (config.text("job_name") === "") throw new YamlFault("job_name is empty", at);
  const trouble = httpClientTrouble(config);
  if (trouble !== null) throw new YamlFault(trouble, at);
  if (config.count("relabel_configs") === 0) refuseUrls(config, at);
  for (const [key, name] of [
    ["relabel_configs", "target"],
    ["metric_relabel_configs", "metric"],
  ] as const)
    if (config.list(key).includes(null))
      throw new YamlFault(`empty or null ${name} relabeling rule in scrape config`, [...at, key]);
};

/** The kinds of service discovery that are set, in upstream's order. */
function discoveries({ value }: Reading): readonly string[] {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return keys.filter((key) => key.endsWith("_sd_configs") || key === "static_configs").toSorted();
}

function refuseUrls(config: Reading, at: Path): void {
  for (const [index, group] of config.sections("static_configs").entries())
    for (const [position, target] of group.texts("targets").entries())
      if (target?.includes("/"))
        throw new YamlFault(`${quote(target)} is not a valid hostname`, [
          ...at,
          "static_configs",
          index,
          "targets",
          position,
        ]);
}
