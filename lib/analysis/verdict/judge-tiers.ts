import { reuse } from "../../base/reuse";
import type { Catalogue } from "../../catalogue/catalogue";
import type { OttlData } from "../../catalogue/fields/ottl-types";
import type { FieldsData } from "../../catalogue/fields/types";
import { kinds } from "../../catalogue/types";
import { createBuild, type Build } from "../../collector/build";
import { createMemory, type Memory } from "../../collector/memory";
import type { Environment } from "../../collector/types";
import { judge, type Verdict } from "../../collector/verdict";
import type { FactSheet } from "../../facts/types";
import type { CollectorSaid } from "../../rules/types";
import type { Target, Tier, TierId, Topology } from "../../topology/types";
import type { Workspace } from "../../workspace/types";
import { readDocument } from "../../yaml/document";
import { gatesOf, podOf } from "./pod";
import { verdictFindings } from "./verdict-findings";

/** What is published of settings and of OTTL; null: statements are parsed and no more. */
type Facts = { readonly data: FieldsData; readonly ottl: OttlData | null };

/** Says what the collector says of every tier of a design. */
export type CollectorJudge = (topology: Topology, workspace: Workspace) => CollectorSaid;

/**
 * A judge that remembers: a tier whose text, target and facts are the same is not judged again, and in one whose text changed
 * only components are whose settings did. Says what a fresh one says.
 */
export function createCollectorJudge(catalogue: Catalogue, { data, ottl }: Facts): CollectorJudge {
  const builds = new Map<string, Build>();
  const known = new Map<TierId, Known>();

  const buildFor = ({ collector: version, distribution, build: own }: Target): Build => {
    const parts = own ? { modules: new Set(own.modules) } : { distribution };
    const name = [version, ...(own?.modules ?? [distribution])].join(" ");
    const build = builds.get(name) ?? createBuild(catalogue, data, { version, parts, ottl });
    builds.set(name, build);
    return build;
  };

  return (topology, workspace) => {
    const said = workspace.tiers.flatMap(({ id, yaml }) => {
      const tier = topology.tiers.find((each) => each.id === id);
      // An empty text is a design that has not begun; one beyond the reader's limits has been told so.
      if (!tier || yaml.trim() === "" || isRefused(tier)) return [];
      const next = judgeTier(tier, yaml, { build: buildFor(tier.target), before: known.get(id) });
      known.set(id, next);
      return [next.said];
    });
    return {
      findings: said.flatMap(({ findings }) => findings),
      notChecked: said.flatMap(({ notChecked }) => notChecked),
    };
  };
}

/** A tier as it was judged last. */
type Known = {
  readonly text: string;
  readonly build: Build;
  readonly facts: FactSheet;
  readonly variables: readonly string[];
  readonly environment: Environment;
  readonly memory: Memory;
  readonly said: CollectorSaid;
};

function judgeTier(
  tier: Tier,
  text: string,
  { build, before }: { readonly build: Build; readonly before: Known | undefined },
): Known {
  const { facts } = tier;
  if (before?.text === text && before.build === build && before.facts === facts) return before;
  const pod = podOf(text, facts);
  const variables = reuse(before?.variables, [...pod.variables.keys()]);
  // The same machine for the same build: what was found in components then still holds.
  const isSame = before?.build === build && before.facts === facts && before.variables === variables;
  const environment = isSame ? before.environment : pod;
  const memory = isSame ? before.memory : createMemory();
  const verdict = judge([{ is: "text", text }], { build, environment, gates: gatesOf(facts), memory });
  return { text, build, facts, variables, environment, memory, said: saidOf(verdict, tier.id, text) };
}

function saidOf(verdict: Verdict, tier: TierId, text: string): CollectorSaid {
  return {
    findings: verdictFindings(verdict, tier, readDocument(text)),
    notChecked: verdict.notChecked.map((name) => {
      const [section = "", id = ""] = name.split("::");
      return { tier, id, kind: kinds.find((kind) => `${kind}s` === section) ?? section };
    }),
  };
}

function isRefused(tier: Tier): boolean {
  return tier.issues.some(({ message }) => /^yaml\.(too-|binary)/.test(message.id));
}
