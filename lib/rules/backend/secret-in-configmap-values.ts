import { isList, isMap } from "../../base/json";
import { envVariables, type EnvVariable } from "../../facts/shapes";
import { valueOf } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { plainTier } from "../shared/plain-tier";
import type { FixReport, RuleDocs } from "../types";

export const secretInConfigmapValues = rule({
  id: "backend/secret-in-configmap-values",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const variable of (envVariables(tier.facts) ?? []).filter(isPlainSecret)) {
      yield {
        at: { deploy: "env.variables" },
        params: { variable: variable.name, tier: tier.id },
        fixes: fromSecret(tier, variable),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Variables with credentials come from a Secret",
      why: "A variable that is given a value in the Helm values stands in clear text in the values file, in the release that Helm keeps, and in the pod's specification, which everyone who may read workloads can see. Out of a Secret it is in none of these, access to it can be limited and logged, and it can be changed without a new release. One that was shared should be replaced.",
      messages: {
        default:
          "`{variable}` of `{tier}` has its value in the Helm values: everyone who can read them, or the pods, can use this credential. Take it from a Secret.",
      },
      fixes: { "from-secret": "Fill `{variable}` from a Secret" },
    },
    ko: {
      title: "인증 정보 변수를 Secret에서 채움",
      why: "Helm 값에서 변수에 값을 직접 주면 값 파일, Helm이 보관하는 릴리스, 파드 명세에 평문으로 남습니다. 워크로드를 읽을 수 있는 사람은 누구나 볼 수 있습니다. Secret에서 채우면 어디에도 남지 않고 접근을 제한하고 기록할 수 있으며 새 릴리스 없이 바꿀 수 있습니다. 이미 공유된 값은 새로 발급해야 합니다.",
      messages: {
        default:
          "`{tier}` 티어의 `{variable}` 변수 값이 Helm 값에 그대로 있습니다. 값 파일이나 파드를 읽을 수 있는 사람은 누구나 이 인증 정보를 쓸 수 있습니다. Secret에서 가져오십시오.",
      },
      fixes: { "from-secret": "`{variable}` 변수를 Secret에서 채우기" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "env.variables": [{ name: "API_KEY", from: "value", value: "0123456789" }] } },
  },
  good: {
    tiers: { gateway: plainTier() },
    facts: {
      gateway: { "env.variables": [{ name: "API_KEY", from: "secret", secret: "backend", key: "key" }] },
    },
  },
});

/** By its name; a value that is another variable's, or a file's path, is no credential. */
function isPlainSecret({ name, from, value = "" }: EnvVariable): boolean {
  return from === "value" && value !== "" && !/^\$\(|\$\{|^\//.test(value) && naming.test(name);
}

const naming =
  /(^|_)(PASSWORD|PASSWD|TOKEN|SECRET|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|LICENSE_KEY|INGEST(ION)?_KEY|CLIENT_SECRET|CONNECTION_STRING)$/i;

/** The same entry, without its value, at the same place. */
function fromSecret(tier: Tier, { name }: EnvVariable): readonly FixReport[] {
  const known = valueOf(tier.facts, "env.variables");
  if (!isList(known)) return [];
  const value = known.map((entry) =>
    isMap(entry) && entry["name"] === name ? { name, from: "secret" } : entry,
  );
  return [
    {
      id: "from-secret",
      params: { variable: name },
      safety: "review",
      edits: [{ tier: tier.id, fact: "env.variables", value }],
    },
  ];
}
