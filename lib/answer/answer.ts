import type { JsonMap } from "../base/json";
import type { Words } from "../base/words";
import type { FactSheet } from "../facts/types";
import { formatPlace } from "../rules/anchor";
import type { Judgement } from "../rules/types";
import type { Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { positionOf } from "./position-of";
import type { Answer } from "./schema";

/** What was judged and what came of it. */
export type Judged = {
  readonly workspace: Workspace;
  readonly topology: Topology;
  readonly judgement: Judgement;
  readonly speak: (words: Words) => string;
};

/** What the command line and the interface of the server say of a design, in the same shape. */
export function answerOf({ workspace, topology, judgement, speak }: Judged): Answer {
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
  return { findings, assumed, notChecked: { components: judgement.notChecked.components.length, facts } };
}

/** Everything that nobody said and that was taken for granted, by fact id. */
function assumptionsIn(sheet: FactSheet): JsonMap {
  const entries = Object.entries(sheet).filter(([, { origin }]) => origin !== "set");
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { value }]) => [id, value]),
  );
}
