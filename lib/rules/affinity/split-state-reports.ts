import type { Catalogue } from "../../catalogue/catalogue";
import type { Topology } from "../../topology/types";
import { podsParams } from "../shared/pods-words";
import { splitStates, type SplitState, type State } from "../shared/split-state";
import type { Ask, FixReport, Report, Severity } from "../types";
import { loadBalanceFixes } from "./load-balance-fixes";
import { singleReplicaFix } from "../shared/single-replica-fix";

type Told = State & {
  readonly keys: readonly [string, ...string[]];
  /** By component, where the rule's own is not meant. */
  readonly severity?: (canonical: string) => Severity;
  /** Instead of those of `loadBalanceWords`. */
  readonly fixes?: (split: SplitState) => readonly FixReport[];
};

/**
 * One report per hop that splits what a component on the other side needs whole, at the exporter. Words: messages `default`
 * (params component, to, exporter and those of `pods`), `component` and `hop`; fixes of `loadBalanceWords`.
 */
export function* splitStateReports(
  topology: Topology,
  catalogue: Catalogue,
  state: Told,
): Iterable<Ask | Report> {
  for (const split of splitStates(topology, state)) {
    if ("ask" in split) {
      yield split;
      continue;
    }
    const { hop, from, to, component, replicas } = split;
    yield {
      tier: from.id,
      at: { yaml: hop.from.at, part: "key" },
      params: { component: component.id, to: to.id, exporter: hop.from.id, ...podsParams(replicas) },
      ...(state.severity ? { severity: state.severity(component.canonical) } : {}),
      related: [
        {
          message: "component",
          params: { component: component.id },
          anchor: { tier: to.id, at: { yaml: component.at, part: "key" } },
        },
        { message: "hop", anchor: { tier: from.id, at: { hop: hop.id } } },
      ],
      fixes: state.fixes?.(split) ?? [
        ...loadBalanceFixes({ ...split, catalogue, keys: state.keys }),
        singleReplicaFix(to),
      ],
    };
  }
}
