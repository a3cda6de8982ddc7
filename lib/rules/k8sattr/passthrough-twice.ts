import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { hopSignals } from "../shared/hop-signals";
import { inTier } from "../shared/in-tier";
import { processorsIn } from "../shared/processors-in";
import type { RuleDocs } from "../types";
import { enrichingPair } from "./examples";
import { passthroughOf } from "./passthrough";

export const passthroughTwice = rule({
  id: "k8sattr/passthrough-twice",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    const told = new Set<string>();
    for (const { from, to, sending, taking } of hopSignals(topology)) {
      const senders = processorsIn(sending, "k8s_attributes");
      const takers = processorsIn(taking, "k8s_attributes");
      const [sender] = senders;
      // One that does enrich on either side is enough.
      if (!sender || ![...senders, ...takers].every((one) => passthroughOf(one) === true)) continue;
      for (const taker of takers) {
        if (told.has(`${to.id} ${taker.id}`)) continue;
        told.add(`${to.id} ${taker.id}`);
        const passthrough = [...taker.at, "passthrough"];
        yield {
          tier: to.id,
          at: { yaml: passthrough, part: "key" },
          params: { processor: taker.id, sender: sender.id, from: from.id, to: to.id },
          related: [
            {
              message: "sender",
              params: { sender: sender.id },
              anchor: { tier: from.id, at: { yaml: [...sender.at, "passthrough"], part: "key" } },
            },
          ],
          fixes: [
            {
              id: "enrich",
              params: { processor: taker.id },
              safety: "review",
              edits: [inTier(to.id, remove(passthrough))],
            },
          ],
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "One tier enriches with Kubernetes attributes",
      why: "In `passthrough` mode `k8s_attributes` only notes the sender's address and leaves it to another collector to look the pod up. Where agent and gateway both do so, nobody looks: data arrives with `k8s.pod.ip` and without name, namespace or owner. The usual division is passthrough on agents and the look-up on the gateway.",
      messages: {
        default:
          "`{processor}` on `{to}` and `{sender}` on `{from}` both pass data through: nobody looks pods up, so names, namespaces and owners are missing.",
        sender: "`{sender}` passes data through here too.",
      },
      fixes: { enrich: "Let `{processor}` look pods up" },
    },
    ko: {
      title: "한 티어가 Kubernetes 속성을 추가함",
      why: "`passthrough` 모드의 `k8s_attributes` 프로세서는 송신자의 주소만 적어 두고 파드 조회는 다른 Collector에 맡깁니다. 에이전트와 게이트웨이가 모두 이 모드이면 아무도 조회하지 않습니다. 데이터에는 `k8s.pod.ip` 속성만 있고 이름, 네임스페이스, 소유자가 없습니다. 보통 에이전트는 통과시키고 게이트웨이가 조회합니다.",
      messages: {
        default:
          "`{to}` 티어의 `{processor}` 프로세서와 `{from}` 티어의 `{sender}` 프로세서가 모두 통과만 시킵니다. 파드를 조회하는 곳이 없어 이름, 네임스페이스, 소유자가 빠집니다.",
        sender: "여기에서 `{sender}` 프로세서도 통과만 시킵니다.",
      },
      fixes: { enrich: "`{processor}` 프로세서가 파드를 조회하도록 변경" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: enrichingPair("{ passthrough: true }", "{ passthrough: true }") },
  good: { tiers: enrichingPair("{ passthrough: true }", "{}") },
});
