import type { Catalogue } from "../catalogue/catalogue";
import { createEngine } from "../rules/engine";
import { applyPolicy, defaultPolicy } from "../rules/policy";
import { rules as allRules } from "../rules/registry.generated";
import type { AnyRule, Judgement } from "../rules/types";
import type { Topology } from "../topology/types";
import { readTopology } from "../topology/topology";
import type { Workspace } from "../workspace/types";
import type { CollectorJudge } from "./verdict/judge-tiers";

/** Judges one state of a design. `today` is an ISO date. */
type Analyse = (workspace: Workspace, today: string) => Judgement;

/**
 * An analysis that remembers. `topology`: what the last design meant, null before the first. `read`: what one means.
 * `listenTo`: from now on the collector's verdict is asked too.
 */
export type Analyser = Analyse & {
  topology(): Topology | null;
  read(workspace: Workspace): Topology;
  listenTo(collector: CollectorJudge): void;
};

/**
 * An analysis that remembers: the previous topology lends its unchanged parts to the next one, and the engine judges
 * only what is new. Fed step by step it says exactly what a fresh one says.
 */
export function createAnalyser(catalogue: Catalogue, rules: readonly AnyRule[] = allRules): Analyser {
  const judge = createEngine(rules, catalogue);
  let previous: Topology | undefined;
  const read = (workspace: Workspace) => (previous = readTopology(workspace.tiers, catalogue, previous));
  let collector: CollectorJudge | null = null;
  const analyse: Analyse = (workspace, today) => {
    const topology = read(workspace);
    const judged = judge(topology, workspace, today, collector?.(topology, workspace));
    return applyPolicy(judged, workspace.rules ?? defaultPolicy);
  };
  const listenTo = (next: CollectorJudge) => void (collector = next);
  return Object.assign(analyse, { topology: () => previous ?? null, read, listenTo });
}
