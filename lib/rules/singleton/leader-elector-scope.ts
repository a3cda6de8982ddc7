import { at } from "../../base/json";
import { textFact } from "../../facts/sheet";
import type { Component, Tier, Topology } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import type { RuleDocs } from "../types";
import { readingCluster } from "./cluster-receivers";

export const leaderElectorScope = rule({
  id: "singleton/leader-elector-scope",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    const elections = electionsOf(topology);
    for (const [index, later] of elections.entries()) {
      const first = elections.slice(0, index).find((other) => areRivals(other, later));
      if (!first) continue;
      const place = [...later.elector.at, "lease_name"];
      const name = `${later.lease}-${textFact(later.tier.facts, "workload.release") ?? later.tier.id}`;
      yield {
        tier: later.tier.id,
        at: { yaml: place, part: "value" },
        params: { lease: later.lease, tier: later.tier.id, other: first.tier.id },
        related: [
          {
            message: "other",
            params: { lease: first.lease },
            anchor: { tier: first.tier.id, at: { yaml: [...first.elector.at, "lease_name"], part: "value" } },
          },
        ],
        fixes: [
          {
            id: "own-lease",
            params: { name },
            safety: "review",
            edits: [inTier(later.tier.id, set(place, name))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Each release elects by a lease of its own",
      why: "A lease has one holder. Where two releases compete for the same one, the pods of one release win and those of the other wait for ever: the receivers that only the other runs never start. Copies of one and the same receiver may share a lease; different receivers in different releases may not.",
      messages: {
        default:
          "`{tier}` and `{other}` compete for the lease `{lease}` with different receivers: one of them wins, and the receivers of the other never run.",
        other: "The lease `{lease}` is named here too.",
      },
      fixes: { "own-lease": "Elect by the lease `{name}`" },
    },
    ko: {
      title: "릴리스마다 자기 리스로 리더를 선출함",
      why: "리스는 하나만 잡을 수 있습니다. 두 릴리스가 같은 리스를 두고 다투면 한쪽 파드가 이기고 다른 쪽은 계속 기다립니다. 기다리는 쪽에만 있는 리시버는 실행되지 않습니다. 같은 리시버의 여러 복사본은 리스를 함께 쓸 수 있지만, 서로 다른 릴리스의 서로 다른 리시버는 함께 쓸 수 없습니다.",
      messages: {
        default:
          "`{tier}` 티어와 `{other}` 티어가 서로 다른 리시버로 `{lease}` 리스를 두고 다툽니다. 한쪽이 이기면 다른 쪽의 리시버는 실행되지 않습니다.",
        other: "여기에서도 `{lease}` 리스를 지정합니다.",
      },
      fixes: { "own-lease": "`{name}` 리스로 선출" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector",
  bad: {
    tiers: {
      agent: readingCluster("k8s_events", "logs", true),
      gateway: readingCluster("k8s_cluster", "metrics", true),
    },
  },
  good: {
    tiers: {
      agent: readingCluster("k8s_events", "logs", true),
      gateway: readingCluster("k8s_cluster", "metrics", true).replace("otel-cluster", "otel-gateway"),
    },
  },
});

/** An elector that runs, the lease it competes for, and the types of the receivers that wait for it. */
type Election = {
  readonly tier: Tier;
  readonly elector: Component;
  readonly lease: string;
  readonly namespace: string;
  readonly waiting: string;
};

/** Those whose lease is known and for which some receiver waits. */
function electionsOf({ tiers }: Topology): readonly Election[] {
  return tiers.flatMap((tier) =>
    tier.extensions.flatMap(({ component: elector }) => {
      if (elector?.canonical !== "k8s_leader_elector") return [];
      const [lease, namespace] = [at(elector.config, "lease_name"), at(elector.config, "lease_namespace")];
      if (typeof lease !== "string" || typeof namespace !== "string") return [];
      const waiting = tier.components
        .filter(({ config }) => at(config, "k8s_leader_elector") === elector.id)
        .map(({ canonical }) => canonical)
        .sort()
        .join(" ");
      return waiting === "" || lease.includes("${") ? [] : [{ tier, elector, lease, namespace, waiting }];
    }),
  );
}

/** Two releases, one lease, different work. A namespace in a variable is that of the pod, as a rule. */
function areRivals(a: Election, b: Election): boolean {
  const [release, other] = [a, b].map(({ tier }) => textFact(tier.facts, "workload.release"));
  const isSameRelease = a.tier === b.tier || (release !== null && release === other);
  return !isSameRelease && a.lease === b.lease && a.namespace === b.namespace && a.waiting !== b.waiting;
}
