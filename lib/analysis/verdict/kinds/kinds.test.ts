import { describe, expect, it } from "vitest";
import { testFields, testOttl } from "../../../catalogue/fields/testing";
import { testCatalogue } from "../../../catalogue/testing";
import { workspaceOf } from "../../../rules/testing/example";
import { documentedRules } from "../../../rules/documented.generated";
import { ownFindings } from "../../../rules/own-findings";
import type { Example } from "../../../rules/types";
import { readTopology } from "../../../topology/topology";
import { createCollectorJudge } from "../judge-tiers";
import { kinds } from "../kind-of";
import { documentedKinds } from "./documented-kinds";

const saidOf = (example: Example) => {
  const workspace = workspaceOf(example);
  const topology = readTopology(workspace.tiers, testCatalogue);
  return createCollectorJudge(testCatalogue, { data: testFields, ottl: testOttl })(topology, workspace)
    .findings;
};

describe("the kinds of what the collector says", () => {
  it.each(documentedKinds)(
    "$rule.id: its bad example is refused in this way, its good one is not",
    (kind) => {
      const said = saidOf(kind.docs.bad);
      expect(new Set(said.map(({ rule }) => rule))).toEqual(new Set([kind.rule.id]));
      expect(new Set(said.map(({ severity }) => severity))).toEqual(new Set([kind.rule.severity]));
      expect(saidOf(kind.docs.good)).toEqual([]);
    },
  );

  it("all have a page", () => {
    const pages = new Set([
      ...documentedKinds.map(({ rule }) => rule.id),
      ...documentedRules.map(({ rule }) => rule.id),
      ...ownFindings.map(({ id }) => id),
    ]);
    expect(kinds.filter((id) => !pages.has(id))).toEqual([]);
    expect(documentedKinds.filter(({ rule }) => !kinds.includes(rule.id))).toEqual([]);
  });
});
