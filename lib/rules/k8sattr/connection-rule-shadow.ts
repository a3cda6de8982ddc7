import { move } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";
import { associationsOf, byConnection } from "./association";
import { enriching } from "./examples";

export const connectionRuleShadow = rule({
  id: "k8sattr/connection-rule-shadow",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (isDaemonSet(tier)) return;
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      const associations = associationsOf(processor) ?? [];
      const first = associations.findIndex(
        ({ sources }) => sources.length === 1 && sources[0]?.from === "connection",
      );
      const last = associations.findLastIndex((association) => !byConnection(association));
      const [shadow] = associations.slice(first, first + 1);
      if (first < 0 || !shadow || last < first) continue;
      const list = [...processor.at, "pod_association"];
      yield {
        at: { yaml: shadow.at, part: "value" },
        params: { processor: processor.id, count: last - first },
        fixes: [
          {
            id: "move-last",
            params: { processor: processor.id },
            safety: "review",
            edits: [inTier(tier.id, move(list, first, associations.length - 1))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The connection is the last thing k8s_attributes goes by",
      why: "Rules of `pod_association` are tried in order, and the first one whose values are there decides, whether or not it finds a pod. A connection always has an address, so nothing behind a `connection` rule is ever tried. On a gateway that address is the agent's or a proxy's, while the attributes behind it name the right pod.",
      messages: {
        default:
          "`{processor}` tries `connection` before other rules, and a connection always has an address: {count, plural, one {the rule behind it is never tried} other {the # rules behind it are never tried}}, and data gets the sender's pod.",
      },
      fixes: { "move-last": "Try `connection` last in `{processor}`" },
    },
    ko: {
      title: "k8s_attributes 프로세서가 연결 주소를 마지막에 확인함",
      why: "`pod_association` 규칙은 순서대로 확인하며, 값이 있는 첫 규칙이 파드를 찾았든 못 찾았든 결과를 정합니다. 연결에는 항상 주소가 있으므로 `connection` 규칙 뒤의 규칙은 확인되지 않습니다. 게이트웨이에서 이 주소는 에이전트나 프록시의 것이고, 맞는 파드는 그 뒤 규칙의 속성에 있습니다.",
      messages: {
        default:
          "`{processor}` 프로세서가 `connection` 규칙을 먼저 확인합니다. 연결에는 항상 주소가 있어 그 뒤의 규칙 {count, number}개가 쓰이지 않고, 보낸 쪽 파드의 속성이 붙습니다.",
      },
      fixes: { "move-last": "`{processor}` 프로세서에서 `connection` 규칙을 마지막으로 이동" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: {
    tiers: {
      gateway: enriching(rules("{ from: connection }", "{ from: resource_attribute, name: k8s.pod.ip }")),
    },
  },
  good: {
    tiers: {
      gateway: enriching(rules("{ from: resource_attribute, name: k8s.pod.ip }", "{ from: connection }")),
    },
  },
});

function rules(...sources: readonly string[]): string {
  return `{ pod_association: [${sources.map((source) => `{ sources: [${source}] }`).join(", ")}] }`;
}
