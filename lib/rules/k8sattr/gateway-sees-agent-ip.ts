import { groupBy } from "../../base/group-by";
import { nameAt } from "../../catalogue/names";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Component, Pipeline } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { insert, set } from "../../yaml/edit";
import { rule } from "../define";
import { freeId } from "../shared/free-id";
import { hopSignals, type HopSignal } from "../shared/hop-signals";
import { inTier } from "../shared/in-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import { processorsIn } from "../shared/processors-in";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";
import { associationsOf, byAttributes, onlyByConnection } from "./association";
import { enrichingPair } from "./examples";
import { passthroughOf } from "./passthrough";

export const gatewaySeesAgentIp = rule({
  id: "k8sattr/gateway-sees-agent-ip",
  scope: "topology",
  severity: "error",
  *check(topology, { catalogue }) {
    const blind = hopSignals(topology).flatMap((side) =>
      isDaemonSet(side.from) && !isDaemonSet(side.to)
        ? processorsIn(side.taking, "k8s_attributes")
            .filter((processor) => seesSenderOnly(processor, side.sending))
            .map((processor) => ({ processor, side }))
        : [],
    );
    for (const group of groupBy(blind, ({ processor, side }) => `${side.hop.id} ${processor.id}`).values()) {
      const [first] = group;
      if (!first) continue;
      const { processor, side } = first;
      yield {
        tier: side.to.id,
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id, from: side.from.id },
        related: [{ message: "hop", anchor: { tier: side.from.id, at: { hop: side.hop.id } } }],
        fixes: [
          {
            id: "pass-address",
            params: { from: side.from.id, processor: processor.id },
            safety: "review",
            edits: passAddress(
              processor,
              group.map((one) => one.side),
              catalogue,
            ),
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "k8s_attributes on a gateway learns the pod from the agent",
      why: "The processor matches data with a pod by the address it came from. Behind an agent that is the agent's address, for the data of every pod of the node: what is attached are the name, owner and labels of the agent's pod. An agent in `passthrough` mode notes the address of the real sender as `k8s.pod.ip` and watches nothing; the gateway then goes by that attribute.",
      messages: {
        default:
          "`{processor}` tells pods by the address of the connection. What comes through `{from}` has the agent's address, so it gets the attributes of the agent's pod.",
        hop: "All data comes over this hop.",
      },
      fixes: { "pass-address": "Note the sender's address on `{from}`, and let `{processor}` go by it" },
    },
    ko: {
      title: "게이트웨이의 k8s_attributes 프로세서가 에이전트로부터 파드를 알아냄",
      why: "이 프로세서는 데이터가 온 주소로 파드를 찾습니다. 에이전트를 거친 데이터는 노드의 어느 파드에서 왔든 주소가 에이전트의 것이므로, 에이전트 파드의 이름과 소유자, 레이블이 붙습니다. `passthrough` 모드의 에이전트는 아무것도 감시하지 않고 실제 송신자의 주소를 `k8s.pod.ip` 속성에 적어 둡니다. 게이트웨이는 이 속성으로 파드를 찾습니다.",
      messages: {
        default:
          "`{processor}` 프로세서는 연결 주소로 파드를 찾습니다. `{from}` 티어를 거친 데이터는 주소가 에이전트의 것이어서 에이전트 파드의 속성이 붙습니다.",
        hop: "모든 데이터가 이 홉을 지나옵니다.",
      },
      fixes: {
        "pass-address":
          "`{from}` 티어에서 송신자 주소를 기록하고 `{processor}` 프로세서가 이를 사용하도록 변경",
      },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: enrichingPair(null, "{}") },
  good: { tiers: enrichingPair("{ passthrough: true }", "{}") },
});

/** Whether a processor goes by the connection, though the sender could not have said more of the pod. */
function seesSenderOnly(processor: Component, sending: readonly Pipeline[]): boolean {
  const associations = associationsOf(processor);
  if (associations === null || passthroughOf(processor) !== false) return false;
  const senders = processorsIn(sending, "k8s_attributes");
  // Attributes that are there already stay: what the agent found out is safe.
  if (senders.some((sender) => passthroughOf(sender) !== true)) return false;
  if (onlyByConnection(associations)) return true;
  return associations.length === 0 && senders.length === 0 && !sending.some(mentionsPods);
}

/** True where a processor of the pipeline writes, by whatever means, what tells a pod. */
function mentionsPods({ processors }: Pipeline): boolean {
  return processors.some(({ component }) =>
    /k8s\.pod\.(ip|uid)/.test(JSON.stringify(component?.config ?? null)),
  );
}

function passAddress(
  processor: Component,
  sides: readonly HopSignal[],
  catalogue: Catalogue,
): readonly Edit[] {
  const [first] = sides;
  const known = catalogue.find("processor", "k8s_attributes");
  if (!first || !known) return [];
  const { from, to } = first;
  const silent = sides
    .flatMap(({ sending }) => sending)
    .filter((pipeline) => processorsIn([pipeline], "k8s_attributes").length === 0);
  const id = freeId(from, "processor", nameAt(known, from.target.collector));
  return [
    ...(silent.length > 0 ? [inTier(from.id, set(["processors", id], { passthrough: true }))] : []),
    ...silent.map((pipeline) =>
      inTier(from.id, insert([...pipeline.at, "processors"], firstPlace(pipeline), id)),
    ),
    inTier(to.id, set([...processor.at, "pod_association"], byAttributes)),
  ];
}

/** Behind the memory limiter; before all that takes data off its connection. */
function firstPlace({ processors }: Pipeline): number {
  return processors[0] && canonicalOf(processors[0]) === "memory_limiter" ? 1 : 0;
}
