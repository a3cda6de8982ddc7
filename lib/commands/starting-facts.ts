import { isList } from "../base/json";
import type { Kind } from "../catalogue/types";
import { mounts, type Mount } from "../facts/shapes";
import { valueOf } from "../facts/sheet";
import type { Tier } from "../topology/types";
import type { FactEdit } from "../workspace/types";

/**
 * Deploy facts that a freshly added component needs to start with its starting settings: the volumes it reads from or
 * writes to, where none is mounted there yet. Only for tiers that run on every node: elsewhere a hostPath is no answer.
 */
export function startingFacts(kind: Kind, canonical: string, tier: Tier): readonly FactEdit[] {
  const mount = neededMounts[`${kind}/${canonical}`];
  if (!mount || tier.role !== "agent") return [];
  if ((mounts(tier.facts) ?? []).some(({ mountPath }) => mountPath === mount.mountPath)) return [];
  const known = valueOf(tier.facts, "mounts");
  return [{ tier: tier.id, fact: "mounts", value: [...(isList(known) ? known : []), { ...mount }] }];
}

const neededMounts: Readonly<Record<string, Mount>> = {
  "receiver/host_metrics": {
    name: "hostfs",
    mountPath: "/hostfs",
    hostPath: "/",
    readOnly: true,
    propagation: "HostToContainer",
  },
  "receiver/file_log": {
    name: "varlogpods",
    mountPath: "/var/log/pods",
    hostPath: "/var/log/pods",
    readOnly: true,
  },
  "extension/file_storage": {
    name: "varlibotelcol",
    mountPath: "/var/lib/otelcol",
    hostPath: "/var/lib/otelcol",
  },
};
