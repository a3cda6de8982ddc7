import type { Reading } from "../checks/reading";
import { compileRegexp } from "../go/regexp";
import type { Problem } from "../types";
import { isGlob } from "./is-glob";
import { locationTrouble } from "./load-location";
import type { BuildContext, Builder, OperatorConfig } from "./operator";
import type { SayStanza } from "./says";
import { strptimeTrouble } from "./time-layout";

/** What the choice of files refuses (pkg/stanza/fileconsumer/matcher/matcher.go). */
export const criteriaTrouble: Builder = ({ config }, context) => {
  const { say } = context;
  if (config.count("include") === 0)
    return say("required", "'include' must be specified", { params: { key: "include" } });
  for (const key of ["include", "exclude"])
    for (const [index, value] of config.texts(key).entries())
      if (value !== null && !isGlob(value))
        return say("glob", `${key}: parse glob: syntax error in pattern`, {
          at: [key, index],
          params: { value },
        });
  const found = orderTrouble(config.section("ordering_criteria"), context);
  return found && { ...found, at: ["ordering_criteria", ...(found.at ?? [])] };
};

function orderTrouble(config: Reading, context: BuildContext): Problem | null {
  const { say, check } = context;
  const found = patternTrouble(config, "group_by", "compile group_by regex", say);
  if (found || config.count("sort_by") === 0 || Number.isNaN(config.count("sort_by"))) return found;
  if (config.number("top_n") < 0)
    return say("range", "'top_n' must not be negative", {
      at: ["top_n"],
      params: { key: "top_n", bound: "≥ 0" },
    });
  const gate = "filelog.requireExplicitTopN";
  if (config.isSet("top_n") === false && check.isGateOn(gate))
    return say(
      "required",
      "'top_n' must be set explicitly when 'ordering_criteria.sort_by' is configured (use 0 to match all files)",
      { params: { key: "top_n" } },
    );
  const sorts = config.sections("sort_by");
  if (sorts.some((sort) => byRegex.has(sort.text("sort_type") ?? ""))) {
    if (config.text("regex") === "")
      return say("required", "'regex' must be specified when 'sort_by' is specified", {
        params: { key: "regex" },
      });
    const bad = patternTrouble(config, "regex", "compile regex", say);
    if (bad) return bad;
  }
  for (const [index, sort] of sorts.entries()) {
    const trouble = sortTrouble(sort, context);
    if (trouble) return { ...trouble, at: ["sort_by", index, ...(trouble.at ?? [])] };
  }
  return null;
}

function patternTrouble(config: Reading, key: string, before: string, say: SayStanza): Problem | null {
  const pattern = config.text(key);
  const compiled = pattern === null || pattern === "" ? null : compileRegexp(pattern);
  return !compiled || compiled.ok
    ? null
    : say("pattern", `${before}: ${compiled.error}`, {
        at: [key],
        params: { key, trouble: compiled.error },
      });
}

const byRegex = new Set(["numeric", "alphabetical", "timestamp"]);

function sortTrouble(sort: OperatorConfig["config"], { say, check }: BuildContext): Problem | null {
  const type = sort.text("sort_type");
  if (type === null) return null;
  const gate = "filelog.mtimeSortType";
  if (type === "mtime")
    return check.isGateOn(gate)
      ? null
      : say("gate", `the "${gate}" feature gate must be enabled to use "mtime" sort type`, {
          at: ["sort_type"],
          params: { key: "sort_type: mtime", gate },
        });
  if (!byRegex.has(type))
    return say("required", "'sort_type' must be specified", {
      at: ["sort_type"],
      params: { key: "sort_type" },
    });
  const time = type === "timestamp" ? timeTrouble(sort, say) : null;
  if (time) return time;
  return sort.text("regex_key") === ""
    ? say("required", `${type} sort: regex key must be specified`, { params: { key: "regex_key" } })
    : null;
}

function timeTrouble(sort: Reading, say: SayStanza): Problem | null {
  const [layout, place] = [sort.text("layout"), sort.text("location")];
  if (layout === "")
    return say("required", "timestamp sort: layout must be specified", { params: { key: "layout" } });
  const trouble = layout === null ? null : strptimeTrouble(layout);
  if (trouble !== null)
    return say("layout", `timestamp sort: ${trouble}`, { at: ["layout"], params: { trouble } });
  const where = place === null ? null : locationTrouble(place);
  if (where === null || place === null) return null;
  // Upstream prints the location that it did not get.
  const upstream = `timestamp sort: load location UTC: failed to load location ${place}: ${where}`;
  return say("location", upstream, { at: ["location"], params: { value: place } });
}
