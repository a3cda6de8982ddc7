import { booleanFact, textFact } from "../../facts/sheet";
import type { FactEdit } from "../../workspace/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";

export const targetAllocatorMode = rule({
  id: "singleton/target-allocator-mode",
  scope: "tier",
  severity: "error",
  *check(tier) {
    const mode = textFact(tier.facts, "workload.mode");
    const [receiver] = inUse(tier, "receiver", "prometheus");
    if (booleanFact(tier.facts, "target-allocator.enabled") !== true || mode === null || !receiver) return;
    const strategy = textFact(tier.facts, "target-allocator.strategy");
    // The Operator's own default is `consistent-hashing`, which only a StatefulSet fits.
    if (strategy === null && mode === "daemonset") {
      yield { ask: "target-allocator.strategy", tier: tier.id };
      return;
    }
    const wanted = strategy === "per-node" ? "daemonset" : "statefulset";
    if (mode === wanted) return;
    const strategyEdit: FactEdit = { tier: tier.id, fact: "target-allocator.strategy", value: "per-node" };
    yield {
      at: { deploy: "workload.mode" },
      params: { tier: tier.id, mode, strategy: strategy ?? "consistent-hashing", wanted },
      related: [
        {
          message: "receiver",
          params: { receiver: receiver.id },
          anchor: { tier: tier.id, at: { yaml: receiver.at, part: "key" } },
        },
      ],
      fixes: [
        mode === "daemonset"
          ? { id: "per-node", safety: "review", edits: [strategyEdit] }
          : {
              id: "mode",
              params: { wanted },
              safety: "review",
              edits: [{ tier: tier.id, fact: "workload.mode", value: wanted }],
            },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The Target Allocator's strategy fits the workload",
      why: "The allocator gives targets to collectors by name. `consistent-hashing` and `least-weighted` need names that stay, which only a StatefulSet gives; `per-node` gives each target to the collector of its node, which only a DaemonSet has. The Operator refuses other pairs; where it does not, targets move with each rollout or belong to nobody and are not scraped.",
      messages: {
        default:
          "The Target Allocator of `{tier}` uses `{strategy}`, which needs a {wanted, select, daemonset {DaemonSet} other {StatefulSet}}, but the workload is a `{mode}`: targets are lost or scraped twice.",
        receiver: "`{receiver}` gets its targets from it.",
      },
      fixes: {
        "per-node": "Use the strategy `per-node`",
        mode: "Run a {wanted, select, daemonset {DaemonSet} other {StatefulSet}}",
      },
    },
    ko: {
      title: "Target Allocator의 할당 전략이 워크로드에 맞음",
      why: "Target Allocator는 Collector의 이름으로 대상을 나눕니다. `consistent-hashing`과 `least-weighted`에는 바뀌지 않는 이름이 필요하며 이는 StatefulSet만 제공합니다. `per-node`는 대상을 그 노드의 Collector에 주므로 DaemonSet이 필요합니다. Operator는 다른 조합을 거부합니다. 거부되지 않더라도 롤아웃마다 대상이 옮겨 다니거나 아무도 스크레이프하지 않게 됩니다.",
      messages: {
        default:
          "`{tier}` 티어의 Target Allocator가 쓰는 `{strategy}` 전략에는 {wanted, select, daemonset {DaemonSet} other {StatefulSet}}이 필요하지만 워크로드는 `{mode}`입니다. 대상이 빠지거나 중복됩니다.",
        receiver: "`{receiver}` 리시버가 여기에서 대상을 받습니다.",
      },
      fixes: {
        "per-node": "`per-node` 전략 사용",
        mode: "{wanted, select, daemonset {DaemonSet} other {StatefulSet}}으로 실행",
      },
    },
  },
  source: "https://opentelemetry.io/docs/platforms/kubernetes/operator/target-allocator/",
  bad: {
    tiers: { gateway: scraping() },
    facts: {
      gateway: { "target-allocator.enabled": true, "target-allocator.strategy": "consistent-hashing" },
    },
  },
  good: {
    tiers: { gateway: scraping() },
    facts: {
      gateway: {
        "target-allocator.enabled": true,
        "target-allocator.strategy": "consistent-hashing",
        "workload.mode": "statefulset",
      },
    },
  },
});

function scraping(): string {
  return exampleTier({
    receivers: "prometheus: { config: { scrape_configs: [{ job_name: apps }] } }",
    pipelines: "metrics: { receivers: [prometheus], exporters: [otlp_http] }",
  });
}
