import { at, isList } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import type { FixReport, RuleDocs } from "../types";

export const allowAllFalseDropsKeys = rule({
  id: "redact/allow-all-false-drops-keys",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const redaction of inUse(tier, "processor", "redaction")) {
      const keys = keptKeys(redaction);
      if (keys === null || keys.some((key) => /^(service|k8s)\./.test(key))) continue;
      yield {
        at: { yaml: redaction.at, part: "key" },
        params: { redaction: redaction.id, kept: keys.length },
        fixes: allowIdentity(tier, redaction),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Redaction leaves what says where data comes from",
      why: "Unless `allow_all_keys` is true, `redaction` deletes every attribute that `allowed_keys` does not name, on resources too. Without `service.name` and the names of namespace and pod nobody can tell whose data it is: everything lands under an unknown service, load balancers and dashboards by service find nothing. Name what identifies the source along with what is harmless.",
      messages: {
        default:
          "`{redaction}` deletes every attribute{kept, plural, =0 {} other { that is not allowed}}, and `service.name` and `k8s.*` are among them: nobody can tell where data comes from. Allow these, too.",
      },
      fixes: { "allow-identity": "Allow the names of service, namespace and pod" },
    },
    ko: {
      title: "데이터의 출처를 나타내는 속성은 남김",
      why: "`allow_all_keys` 값이 true가 아니면 `redaction` 프로세서는 `allowed_keys` 목록에 없는 속성을 리소스까지 포함해 모두 삭제합니다. `service.name` 속성과 네임스페이스, 파드 이름이 없으면 누구의 데이터인지 알 수 없습니다. 모두 알 수 없는 서비스로 모이고, 서비스별 로드 밸런서와 대시보드는 아무것도 찾지 못합니다. 문제없는 속성과 함께 출처를 나타내는 속성도 목록에 넣으십시오.",
      messages: {
        default:
          "`{redaction}` 프로세서는 {kept, plural, =0 {모든 속성을} other {허용하지 않은 모든 속성을}} 삭제하며 `service.name` 및 `k8s.*` 속성도 사라집니다. 데이터의 출처를 알 수 없게 되므로 함께 허용하십시오.",
      },
      fixes: { "allow-identity": "서비스, 네임스페이스, 파드 이름 허용" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor",
  bad: { tiers: { agent: redacting("[http.route]") } },
  good: { tiers: { agent: redacting("[http.route, service.name, k8s.namespace.name, k8s.pod.name]") } },
});

function redacting(keys: string): string {
  return exampleTier({
    processors: `redaction: { allowed_keys: ${keys} }`,
    pipelines: "traces: { receivers: [otlp], processors: [redaction], exporters: [otlp_http] }",
  });
}

/** The keys that are left; null: all are, or a pattern or variable may leave any. */
function keptKeys({ config }: Component): readonly string[] | null {
  if (at(config, "allow_all_keys") !== undefined && at(config, "allow_all_keys") !== false) return null;
  const patterns = at(config, "ignored_key_patterns");
  if (isList(patterns) && patterns.length > 0) return null;
  const keys = ["allowed_keys", "ignored_keys"].flatMap((name) => {
    const list = at(config, name) ?? [];
    return isList(list) ? list.filter((key) => typeof key === "string") : ["${"];
  });
  return keys.some((key) => key.includes("${")) ? null : keys;
}

const identity = ["service.name", "service.namespace", "k8s.namespace.name", "k8s.pod.name", "k8s.node.name"];

function allowIdentity(tier: Tier, { at: place, config }: Component): readonly FixReport[] {
  const list = at(config, "allowed_keys");
  const keys = isList(list) ? list : [];
  const edit = set([...place, "allowed_keys"], [...keys, ...identity]);
  return [{ id: "allow-identity", safety: "review", edits: [inTier(tier.id, edit)] }];
}
