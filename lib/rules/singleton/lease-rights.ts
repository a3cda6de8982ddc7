import type { Right } from "../shared/rights";

/** What a `k8s_leader_elector` does with its lease (contrib extension/k8sleaderelector). */
export const leaseRights: readonly Right[] = [
  {
    group: "coordination.k8s.io",
    resource: "leases",
    verbs: ["get", "list", "watch", "create", "update", "patch", "delete"],
  },
];
