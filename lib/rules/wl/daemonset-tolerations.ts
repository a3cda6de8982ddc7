import { isList } from "../../base/json";
import { booleanFact, valueOf } from "../../facts/sheet";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const daemonsetTolerations = rule({
  id: "wl/daemonset-tolerations",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (!isDaemonSet(tier) || tier.pipelines.length === 0) return;
    const tolerations = valueOf(tier.facts, "tolerations");
    if (!isList(tolerations) || tolerations.length > 0) return;
    const tainted = booleanFact(tier.facts, "cluster.tainted-nodes");
    if (tainted === null) yield { ask: "cluster.tainted-nodes", tier: tier.id };
    if (tainted !== true) return;
    yield {
      at: { deploy: "tolerations" },
      params: { tier: tier.id },
      fixes: [
        {
          id: "tolerate",
          params: { tier: tier.id },
          safety: "review",
          edits: [{ tier: tier.id, fact: "tolerations", value: [{ operator: "Exists" }] }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Agents run on tainted nodes, too",
      why: "A DaemonSet puts a pod on every node that it tolerates. Nodes of the control plane, with GPUs or of the spot market usually carry a taint: without a toleration they have no agent, their logs and metrics are missing, and applications on them find nobody who takes their telemetry.",
      messages: {
        default:
          "`{tier}` tolerates no taint, so tainted nodes run no agent: their metrics, logs and what applications there send are missing.",
      },
      fixes: { tolerate: "Run `{tier}` on every node, whatever its taints" },
    },
    ko: {
      title: "테인트가 있는 노드에서도 에이전트가 실행됨",
      why: "DaemonSet은 톨러레이션으로 허용한 노드에만 파드를 배치합니다. 컨트롤 플레인, GPU, 스팟 노드에는 보통 테인트가 있습니다. 톨러레이션이 없으면 그 노드에는 에이전트가 없어 로그와 메트릭이 빠지고, 그곳의 애플리케이션은 텔레메트리를 보낼 곳이 없습니다.",
      messages: {
        default:
          "`{tier}` 티어에 톨러레이션이 없어 테인트가 있는 노드에는 에이전트가 실행되지 않습니다. 그 노드의 메트릭과 로그, 애플리케이션이 보내는 데이터가 빠집니다.",
      },
      fixes: { tolerate: "테인트와 관계없이 모든 노드에서 `{tier}` 티어 실행" },
    },
  },
  source: "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/",
  bad: {
    tiers: { agent: plainTier() },
    facts: { agent: { "cluster.tainted-nodes": true, tolerations: [] } },
  },
  good: {
    tiers: { agent: plainTier() },
    facts: { agent: { "cluster.tainted-nodes": true, tolerations: [{ operator: "Exists" }] } },
  },
});
