import { words, type Words } from "../../base/words";
import { booleanFact, valueOf } from "../../facts/sheet";
import type { PodLabels } from "../pod-labels";
import type { Subject } from "../types";
import { egressOf } from "./egress";
import { ingressOf } from "./ingress";
import { isOnHostNetwork, waysIn } from "./peers";
import { policiesIn, type PolicySpec } from "./policy-spec";

/** The policies that come with a tier's pods, and what to know of them. `labels` mark the pods of every tier. */
export type Policies = { readonly specs: readonly PolicySpec[]; readonly notes: readonly Words[] };

/**
 * The deploy fact `network-policy` says them one by one; without it, where `network-policy.create` asks for one, the design does: in come
 * those who send to the tier, out goes what its components need. `network-policy.create: false` leaves policies to others.
 */
export function policiesOf(subject: Subject, labels: PodLabels): Policies {
  const { facts } = subject.tier;
  const wanted = booleanFact(facts, "network-policy.create");
  const said = policiesIn(valueOf(facts, "network-policy"));
  if (wanted === false || (said === null && wanted !== true)) return { specs: [], notes: [] };
  const own = said === null ? fromDesign(subject, labels) : { specs: said, notes: [] };
  const ignored =
    own.specs.length > 0 && isOnHostNetwork(subject)
      ? [words("helm.policy-host-network", { tier: subject.tier.id })]
      : [];
  return { specs: own.specs, notes: [...ignored, ...own.notes] };
}

function fromDesign(subject: Subject, labels: PodLabels): Policies {
  const egress = egressOf(subject, labels);
  const ingress = ingressOf(subject, labels);
  const senders = waysIn(subject.topology)
    .filter(({ to }) => to.tier.id === subject.tier.id)
    .map(({ from }) => from)
    .filter(isOnHostNetwork);
  const onNodes = [...new Set(senders.map(({ tier }) => tier.id))];
  const notes = [
    ...onNodes.map((tier) => words("helm.policy-sender-on-node", { tier })),
    ...(egress.rules === null ? [words("helm.policy-egress-open", { id: egress.because })] : []),
    ...(egress.rules !== null && egress.asksApi ? [words("helm.policy-api-server")] : []),
  ];
  return { specs: [egress.rules === null ? { ingress } : { ingress, egress: egress.rules }], notes };
}
