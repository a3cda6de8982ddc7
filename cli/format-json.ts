import type { JsonMap } from "../lib/base/json";
import { formatPlace } from "../lib/rules/anchor";
import type { FactSheet } from "../lib/facts/types";
import type { Format } from "./report";
import { positionOf } from "./where";

/**
 * The answer for programs, as one JSON document. Its shape is a promise: keys may be added, none is renamed or removed.
 * `line` and `column` count from 1 and are null where the place has no text.
 */
export const formatJson: Format = ({ workspace, topology, judgement, speak }) => {
  const findings = judgement.findings.map((finding) => {
    const position = positionOf(finding, workspace, topology);
    return {
      rule: finding.rule,
      class: finding.class,
      severity: finding.severity,
      tier: finding.anchor.tier,
      path: formatPlace(finding.anchor.at),
      line: position?.line ?? null,
      column: position?.column ?? null,
      message: speak(finding.message),
      upstream: finding.upstream ?? null,
      fixes: finding.fixes.map(({ id, title, safety }) => ({ id, title: speak(title), safety })),
    };
  });
  const assumed = Object.fromEntries(topology.tiers.map((tier) => [tier.id, assumptionsIn(tier.facts)]));
  const facts = [...new Set(judgement.notChecked.facts.map(({ fact }) => fact))].sort();
  const notChecked = { components: judgement.notChecked.components.length, facts };
  return `${JSON.stringify({ findings, assumed, notChecked }, null, 2)}\n`;
};

/** Everything that nobody said and that was taken for granted, by fact id. */
function assumptionsIn(sheet: FactSheet): JsonMap {
  const entries = Object.entries(sheet).filter(([, { origin }]) => origin !== "set");
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { value }]) => [id, value]),
  );
}
