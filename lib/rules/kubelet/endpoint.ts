import { at } from "../../base/json";
import { booleanFact } from "../../facts/sheet";
import { isLoopback, parseEndpoint } from "../../topology/endpoints";
import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { provideVariable } from "../shared/provide-variable";
import type { FixReport, RuleDocs } from "../types";
import { readingKubelet } from "./examples";

export const endpoint = rule({
  id: "kubelet/endpoint",
  scope: "tier",
  severity: "error",
  *check(tier) {
    if (!isDaemonSet(tier)) return;
    const onHost = booleanFact(tier.facts, "security.host-network") !== false;
    for (const receiver of inUse(tier, "receiver", "kubelet_stats")) {
      const written = at(receiver.config, "endpoint") ?? "";
      if (typeof written !== "string") continue;
      const message = faultOf(written, onHost);
      if (message === null) continue;
      yield {
        at: { yaml: written === "" ? receiver.at : [...receiver.at, "endpoint"], part: "key" },
        message,
        params: { receiver: receiver.id, endpoint: written },
        fixes: [ownNode(tier, receiver)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Each agent reads the kubelet of its own node",
      why: "Without an address `kubelet_stats` asks the name of the machine, which in a pod is the pod's own: nothing answers there. `localhost` leads into the pod as well, unless it runs on the host network. An address of one node makes every agent read that node, with as many copies of its metrics as there are nodes. The downward API gives a pod the name or address of its node.",
      messages: {
        unset:
          "`{receiver}` has no endpoint, so it asks the pod itself, where no kubelet answers: no metrics come. Use `$'{'env:K8S_NODE_NAME'}':10250`.",
        loopback:
          "`{receiver}` asks `{endpoint}`, which is the pod itself, where no kubelet answers: no metrics come. Use `$'{'env:K8S_NODE_NAME'}':10250`.",
        fixed:
          "`{receiver}` asks `{endpoint}` on every node: all agents read one kubelet, and its metrics come many times while other nodes have none.",
      },
      fixes: { "own-node": "Ask the kubelet of the node in `{variable}`" },
    },
    ko: {
      title: "에이전트가 자기 노드의 kubelet을 읽음",
      why: "주소가 없으면 `kubelet_stats` 리시버는 머신 이름으로 접속하는데, 파드 안에서는 파드 자신의 이름이므로 응답이 없습니다. `localhost`도 호스트 네트워크가 아니면 파드 자신입니다. 노드 하나의 주소를 적으면 모든 에이전트가 그 노드를 읽어, 노드 수만큼 같은 메트릭이 생깁니다. 다운워드 API로 파드가 있는 노드의 이름이나 주소를 얻을 수 있습니다.",
      messages: {
        unset:
          "`{receiver}` 리시버에 엔드포인트가 없어 kubelet이 없는 파드 자신에게 접속합니다. 메트릭이 나오지 않습니다. `$'{'env:K8S_NODE_NAME'}':10250`을 사용합니다.",
        loopback:
          "`{receiver}` 리시버가 접속하는 `{endpoint}` 주소는 kubelet이 없는 파드 자신입니다. 메트릭이 나오지 않습니다. `$'{'env:K8S_NODE_NAME'}':10250`을 사용합니다.",
        fixed:
          "`{receiver}` 리시버가 모든 노드에서 `{endpoint}`에 접속합니다. 모든 에이전트가 kubelet 하나를 읽어 메트릭이 중복되고 다른 노드의 메트릭은 없습니다.",
      },
      fixes: { "own-node": "`{variable}` 변수에 있는 노드의 kubelet에 접속" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver",
  bad: { tiers: { agent: readingKubelet("{ auth_type: serviceAccount }") } },
  good: {
    tiers: {
      agent: readingKubelet('{ auth_type: serviceAccount, endpoint: "https://${env:K8S_NODE_NAME}:10250" }'),
    },
  },
});

function faultOf(written: string, onHost: boolean): "unset" | "loopback" | "fixed" | null {
  if (written.includes("${")) return null;
  if (written === "") return onHost ? null : "unset";
  const { host } = parseEndpoint(written, []);
  if (host === null) return null;
  if (isLoopback(host)) return onHost ? null : "loopback";
  return "fixed";
}

function ownNode(tier: Tier, receiver: Component): FixReport {
  const variable = "K8S_NODE_NAME";
  const host = `\${env:${variable}}`;
  const auth = at(receiver.config, "auth_type");
  // A kubeconfig's API server passes requests on, and wants the bare name of the node.
  const address =
    auth === "kubeConfig" ? host : auth === "none" ? `http://${host}:10255` : `https://${host}:10250`;
  return {
    id: "own-node",
    params: { variable },
    safety: "review",
    edits: [
      inTier(tier.id, set([...receiver.at, "endpoint"], address)),
      ...provideVariable(tier, { name: variable, from: "downward", field: "spec.nodeName" }),
    ],
  };
}
