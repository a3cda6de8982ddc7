import { startsWith } from "../base/path";
import type { Path } from "../base/path";
import type { Finding, RuleId } from "./types";

/**
 * Findings of rules and those of the collector's verdict as one list, each fault once: where a rule says of the same place what
 * the collector says, the rule's finding stays, with the collector's class and text.
 */
export function mergeCollector(said: readonly Finding[], collector: readonly Finding[]): readonly Finding[] {
  const upstream = new Map<Finding, Finding>();
  const others = collector.filter((finding) => {
    const same = said.find((rule) => isSameFault(rule, finding));
    if (same && !upstream.has(same)) upstream.set(same, finding);
    return !same;
  });
  const merged = said.map((finding) => {
    const theirs = upstream.get(finding);
    if (!theirs) return finding;
    const text = theirs.upstream === undefined ? {} : { upstream: theirs.upstream };
    return { ...finding, class: theirs.class, ...text };
  });
  return [...merged, ...others];
}

/** Errors only: what the collector refuses is never a rule's hint or warning. */
function isSameFault(rule: Finding, collector: Finding): boolean {
  if (rule.anchor.tier !== collector.anchor.tier || rule.severity !== "error") return false;
  if (rule.rule === "collector/syntax") return collector.rule === "collector/syntax";
  const [ours, theirs] = [pathOf(rule), pathOf(collector)];
  if (!ours || !theirs) return false;
  // Of `service` and its lists rules say much that the collector does not; what it says of them is the family's own.
  const isOfPlace = ours[0] !== "service" || rule.rule.startsWith("collector/");
  if (isOfPlace && ours.length === theirs.length && startsWith(ours, theirs)) return true;
  const covered = wholes.get(rule.rule)?.test(collector.message.id) ?? false;
  return covered && (startsWith(ours, theirs) || startsWith(theirs, ours));
}

function pathOf({ anchor }: Finding): Path | null {
  return "yaml" in anchor.at ? anchor.at.yaml : null;
}

/** Rules that speak of a fault at another level of the same component than the collector does, with the faults they cover. */
const wholes: ReadonlyMap<RuleId, RegExp> = new Map([
  ["deprecated/removed-component", /^collector\.decode\.unknown-type/],
  ["affinity/lb-no-resolver", /^check\.load-balancing\./],
]);
