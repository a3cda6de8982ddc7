import { at } from "../../base/json";
import { rule } from "../define";
import { extensionMentions } from "../shared/extension-mentions";
import { grantRights, lackedRights } from "../shared/rights";
import type { RuleDocs } from "../types";
import { readingCluster } from "./cluster-receivers";
import { leaseRights } from "./lease-rights";

export const leaderElectorRbac = rule({
  id: "singleton/leader-elector-rbac",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const { component: elector } of tier.extensions) {
      if (elector?.canonical !== "k8s_leader_elector") continue;
      // A kubeconfig has rights of its own.
      const auth = at(elector.config, "auth_type") ?? "serviceAccount";
      if (auth !== "serviceAccount" || extensionMentions(tier, elector.id).length === 0) continue;
      const lacked = lackedRights(tier, leaseRights);
      if ("ask" in lacked) {
        yield lacked;
        return;
      }
      if (lacked.length === 0) continue;
      yield {
        at: { yaml: elector.at, part: "key" },
        params: { elector: elector.id, tier: tier.id },
        fixes: [{ id: "grant", safety: "review", edits: grantRights(tier, lacked) }],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The leader elector may hold its lease",
      why: "The election is a Lease object that the pods compete for: they get, create and update it. Where the role gives no rights on `leases` of `coordination.k8s.io`, no pod ever holds the lease. The receivers behind the elector then run nowhere, and nothing but a line in the log says so.",
      messages: {
        default:
          "`{tier}` has no full rights on `leases`: no pod wins the election of `{elector}`, and the receivers that wait for it never run.",
      },
      fixes: { grant: "Grant the rights on leases" },
    },
    ko: {
      title: "리더 선출 익스텐션에 리스를 잡을 권한이 있음",
      why: "선출은 여러 파드가 Lease 오브젝트 하나를 두고 다투는 방식으로 이루어지며, 파드는 이를 조회하고 만들고 갱신합니다. 롤에 `coordination.k8s.io`의 `leases` 권한이 없으면 어느 파드도 리스를 잡지 못합니다. 선출을 기다리는 리시버는 어디에서도 실행되지 않고 로그 한 줄만 남습니다.",
      messages: {
        default:
          "`{tier}` 티어에 `leases` 리소스 권한이 모두 있지는 않습니다. `{elector}` 선출에서 이기는 파드가 없어 이를 기다리는 리시버가 실행되지 않습니다.",
      },
      fixes: { grant: "리스 권한 추가" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector",
  bad: {
    tiers: { agent: readingCluster("k8s_cluster", "metrics", true) },
    facts: { agent: { "rbac.create": true, "rbac.rules": [] } },
  },
  good: {
    tiers: { agent: readingCluster("k8s_cluster", "metrics", true) },
    facts: {
      agent: {
        "rbac.create": true,
        "rbac.rules": [
          {
            apiGroups: ["coordination.k8s.io"],
            resources: ["leases"],
            verbs: ["get", "list", "watch", "create", "update", "patch", "delete"],
          },
        ],
      },
    },
  },
});
