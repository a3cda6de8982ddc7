import type { Catalogue } from "../../catalogue/catalogue";
import { booleanFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { podsParams } from "../shared/pods-words";
import { singleReplicaFix } from "../shared/single-replica-fix";
import type { Ask, Report } from "../types";
import { electFixes, isElected } from "./elect";
import { poolOf } from "./pool-of";

/** The receivers of a tier that read the whole cluster and that no election leaves to one pod. */
export function unelected(tier: Tier, canonical: string): readonly Component[] {
  return inUse(tier, "receiver", canonical).filter((receiver) => !isElected(receiver));
}

/** One report for each such receiver of a tier that runs on every node. Params receiver, tier; fix of `electWords`. */
export function* onEveryNode(
  tier: Tier,
  canonical: string,
  catalogue: Catalogue,
  message = "default",
): Iterable<Report> {
  if (!isDaemonSet(tier)) return;
  for (const receiver of unelected(tier, canonical))
    yield {
      at: { yaml: receiver.at, part: "key" },
      message,
      params: { receiver: receiver.id, tier: tier.id },
      fixes: electFixes(tier, receiver, catalogue),
    };
}

/**
 * One report for each such receiver of a tier with a fixed number of pods, more than one. What an autoscaler adds is the
 * matter of `singleton/hpa-singleton`. Params receiver, tier and those of `pods`; fixes of `electWords`.
 */
export function* inEveryPod(
  tier: Tier,
  canonical: string,
  catalogue: Catalogue,
  message = "default",
): Iterable<Report | Ask> {
  if (booleanFact(tier.facts, "hpa.enabled") === true) return;
  for (const receiver of unelected(tier, canonical)) {
    const replicas = poolOf(tier);
    if (replicas === null) return;
    if ("ask" in replicas) {
      yield replicas;
      return;
    }
    yield {
      at: { yaml: receiver.at, part: "key" },
      message,
      params: { receiver: receiver.id, tier: tier.id, ...podsParams(replicas) },
      fixes: [...electFixes(tier, receiver, catalogue), singleReplicaFix(tier)],
    };
  }
}

/** How the fixes of these reports are called. */
export const electWords = {
  en: { elect: "Elect one pod to run `{receiver}`", "single-replica": "Run `{to}` as one pod" },
  ko: {
    elect: "파드 하나를 선출해 `{receiver}` 리시버 실행",
    "single-replica": "`{to}` 티어를 파드 하나로 실행",
  },
} as const;

/** A tier of the rules' examples that reads the cluster into one signal; elected, one pod does so. */
export function readingCluster(
  receiver: string,
  signal: "metrics" | "logs",
  elected: boolean,
  settings = "",
): string {
  const elector = elected ? "k8s_leader_elector: k8s_leader_elector" : "";
  return exampleTier({
    ...(elected
      ? {
          extensions:
            "k8s_leader_elector: { auth_type: serviceAccount, lease_name: otel-cluster, lease_namespace: observability }",
          service: "extensions: [k8s_leader_elector]",
        }
      : {}),
    receivers: `${receiver}: { ${[settings, elector].filter((part) => part !== "").join(", ")} }`,
    pipelines: `${signal}: { receivers: [${receiver}], exporters: [otlp_http] }`,
  });
}
