import { at, isList } from "../../base/json";
import type { Catalogue } from "../../catalogue/catalogue";
import { nameStatus } from "../../catalogue/names";
import { compareVersions } from "../../catalogue/versions";
import { textFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { insert, set } from "../../yaml/edit";
import { freeId } from "../shared/free-id";
import { inTier } from "../shared/in-tier";
import { provideVariable } from "../shared/provide-variable";
import { grantRights, lackedRights } from "../shared/rights";
import type { FixReport } from "../types";
import { leaseRights } from "./lease-rights";

/**
 * From which version on a receiver surely has the setting; before, it is refused as unknown. It came in the spring of 2025
 * (contrib#38429, #39054), for events after August 2025 (contrib#42266).
 */
const electableFrom: ReadonlyMap<string, string> = new Map([
  ["k8s_cluster", "0.130.0"],
  ["k8s_objects", "0.130.0"],
  ["k8s_events", "0.145.0"],
]);

/** True where a receiver leaves it to an election which pod runs it; a variable may say so too. */
export function isElected({ config }: Component): boolean {
  const elector = at(config, "k8s_leader_elector");
  return typeof elector === "string" && elector !== "";
}

/**
 * The fix `elect` (param `receiver`): of all pods, the one that holds a lease runs the receiver. Takes the elector that the
 * tier has, or makes one. None where the collector has no such extension, or the receiver no such setting.
 */
export function electFixes(tier: Tier, receiver: Component, catalogue: Catalogue): readonly FixReport[] {
  const { is } = nameStatus(catalogue, "extension", "k8s_leader_elector", tier.target);
  const since = electableFrom.get(receiver.canonical);
  if (is !== "current" || since === undefined || compareVersions(tier.target.collector, since) < 0) return [];
  const running = tier.extensions.find(({ component }) => component?.canonical === "k8s_leader_elector");
  const id = running?.id ?? freeId(tier, "extension", "k8s_leader_elector");
  const lacked = lackedRights(tier, leaseRights);
  return [
    {
      id: "elect",
      params: { receiver: receiver.id },
      safety: "review",
      edits: [
        ...(running ? [] : newElector(tier, id, receiver)),
        inTier(tier.id, set([...receiver.at, "k8s_leader_elector"], id)),
        ...grantRights(tier, "ask" in lacked ? leaseRights : lacked),
      ],
    },
  ];
}

function newElector(tier: Tier, id: string, receiver: Component): readonly Edit[] {
  const namespace = textFact(tier.facts, "workload.namespace");
  const release = textFact(tier.facts, "workload.release") ?? tier.id;
  const settings = {
    auth_type: "serviceAccount",
    lease_name: `${release}-${receiver.canonical.replaceAll("_", "-")}`,
    lease_namespace: namespace ?? "${env:K8S_NAMESPACE}",
  };
  const listed = at(tier.config, "service", "extensions");
  const list = ["service", "extensions"];
  return [
    inTier(tier.id, set(["extensions", id], settings)),
    inTier(tier.id, isList(listed) ? insert(list, listed.length, id) : set(list, [id])),
    ...(namespace === null
      ? provideVariable(tier, { name: "K8S_NAMESPACE", from: "downward", field: "metadata.namespace" })
      : []),
  ];
}
