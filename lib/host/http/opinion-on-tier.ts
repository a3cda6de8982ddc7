import { existsSync, statSync } from "node:fs";
import { totalmem } from "node:os";
import { gatesOf, podOf } from "../../analysis/verdict/pod";
import { collectorFacts } from "../../answer/collector-facts";
import type { Words } from "../../base/words";
import type { Catalogue } from "../../catalogue/catalogue";
import { createBuild } from "../../collector/build";
import type { Environment } from "../../collector/types";
import { judge } from "../../collector/verdict";
import { listFact } from "../../facts/sheet";
import { envVariables } from "../../facts/shapes";
import type { Tier } from "../../topology/types";
import { askCollector } from "../ask-collector";
import { compareOpinion } from "../collector-opinion";
import type { OpinionAnswer } from "../schema";

/** What a tier's collector is asked with. */
export type TierQuestion = {
  readonly collector: string;
  readonly catalogue: Catalogue;
  readonly speak: (words: Words) => string;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Asks the real collector about one tier's text, and ourselves twice: in its very circumstances, so that the two can be compared, and for
 * the pod that the deploy facts describe.
 */
export async function opinionOnTier(
  tier: Tier,
  text: string,
  { collector, catalogue, speak, signal }: TierQuestion,
): Promise<OpinionAnswer["tiers"][number]> {
  const { target, facts } = tier;
  const parts = target.build
    ? { modules: new Set(target.build.modules) }
    : { distribution: target.distribution };
  const { data, ottl } = collectorFacts;
  const build = createBuild(catalogue, data, { version: target.collector, parts, ottl });
  const pod = podOf(text, facts);
  const given = variablesFor(tier, pod);
  const gates = gatesOf(facts);
  const sources = [{ is: "text", text }] as const;
  const here = judge(sources, { build, gates, environment: thisMachine(given.variables) });
  const inPod = judge(sources, { build, gates, environment: pod });
  const opinion = await askCollector(collector, text, {
    variables: given.variables,
    gates: listFact(facts, "collector.gates") ?? [],
    signal,
  });
  const said = opinion.is === "said" ? opinion : null;
  const told = said ? compareOpinion(here, said).told : [];
  return {
    tier: tier.id,
    target: target.collector,
    here: here.pass,
    inPod: inPod.pass,
    theirs: said && { pass: said.pass, panics: said.panics, text: said.text },
    why: opinion.is === "silent" ? speak(opinion.why) : null,
    lines: [...new Set(told.map(({ line }) => line))],
    standIns: [...given.standIns],
  };
}

/** Values of the deploy facts; a stand-in for what the text asks for and they do not tell. */
function variablesFor(
  tier: Tier,
  pod: Environment,
): { readonly variables: Readonly<Record<string, string>>; readonly standIns: readonly string[] } {
  const known = (envVariables(tier.facts) ?? []).flatMap(({ name, value }): [string, string][] =>
    // A value that is itself expanded could be anything.
    value === undefined || value.includes("$") ? [] : [[name, value]],
  );
  const named = new Map(known.filter(([name]) => !isOurs(name)));
  const standIns = [...pod.variables.keys()].filter((name) => !named.has(name) && !isOurs(name));
  for (const name of standIns) named.set(name, "stand-in");
  return { variables: Object.fromEntries(named), standIns };
}

/** Variables that change how a process runs, and not what the configuration reads. */
function isOurs(name: string): boolean {
  return /^(?:GO[A-Z]+|(?:LD|GLIBC|MALLOC)_\w+|GCONV_PATH|LOCPATH|NLSPATH|PATH|HOME|TZ)$/.test(name);
}

/** This machine, as the collector finds it; what its files hold is nobody's business. */
function thisMachine(variables: Readonly<Record<string, string>>): Environment {
  return {
    variables: new Map(Object.entries(variables)),
    exists: existsSync,
    read: (path) => (existsSync(path) && statSync(path).isFile() ? "" : null),
    isPod: existsSync("/var/run/secrets/kubernetes.io/serviceaccount/token"),
    memoryBytes: totalmem(),
  };
}
