import { booleanFact, integerFact, textFact } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { plainTier } from "../shared/plain-tier";
import { statefulComponents } from "../shared/stateful";
import type { RuleDocs } from "../types";

export const singleGateway = rule({
  id: "wl/single-gateway",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (tier.role !== "gateway" || !isOnePod(tier) || !takesOnly(tier)) return;
    if (statefulComponents(tier).length > 0) return;
    yield {
      at: { deploy: "workload.replicas" },
      params: { tier: tier.id },
      fixes: [
        {
          id: "three",
          params: { tier: tier.id },
          safety: "review",
          edits: [{ tier: tier.id, fact: "workload.replicas", value: 3 }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A gateway that can have several pods has them",
      why: "All agents send through the gateway. With one pod every rollout, node drain and crash stops it: agents fill their queues, and what does not fit is lost. A gateway without state can run any number of pods; upstream suggests three, say. One that holds traces, series or cluster-wide receivers is not meant here.",
      messages: {
        default:
          "`{tier}` runs one pod: each rollout, node drain or crash stops everything that is sent through it. Nothing in it keeps more pods from running.",
      },
      fixes: { three: "Run three pods of `{tier}`" },
    },
    ko: {
      title: "여러 파드로 실행할 수 있는 게이트웨이는 여러 파드로 실행함",
      why: "모든 에이전트의 데이터가 게이트웨이를 거칩니다. 파드가 하나면 롤아웃, 노드 비우기, 비정상 종료 때마다 멈춥니다. 에이전트의 큐가 차오르고 넘친 데이터는 사라집니다. 상태가 없는 게이트웨이는 파드를 얼마든지 늘릴 수 있으며, 업스트림은 예를 들어 3개를 제안합니다. 트레이스나 시계열을 모으거나 클러스터 전체를 수집하는 게이트웨이는 해당하지 않습니다.",
      messages: {
        default:
          "`{tier}` 티어의 파드가 하나뿐이라 롤아웃, 노드 비우기, 비정상 종료 때마다 이 티어를 거치는 데이터가 모두 멈춥니다. 파드를 늘리지 못할 이유가 없습니다.",
      },
      fixes: { three: "`{tier}` 티어를 파드 3개로 실행" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "workload.replicas": 1 } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "workload.replicas": 3 } } },
});

function isOnePod({ facts }: Tier): boolean {
  const mode = textFact(facts, "workload.mode");
  const isPool = mode === "deployment" || mode === "statefulset";
  return (
    isPool && booleanFact(facts, "hpa.enabled") !== true && integerFact(facts, "workload.replicas") === 1
  );
}

/** Receivers that take what others send. Everything else may have to run once: a scraper, a watcher of the cluster. */
const taking: ReadonlySet<string> = new Set(["otlp", "otelarrow", "jaeger", "zipkin", "kafka"]);

function takesOnly({ pipelines }: Tier): boolean {
  const receivers = pipelines.flatMap((pipeline) => pipeline.receivers.map(({ component }) => component));
  const own = receivers.filter((component) => component?.kind !== "connector");
  return own.length > 0 && own.every((component) => component !== null && taking.has(component.canonical));
}
