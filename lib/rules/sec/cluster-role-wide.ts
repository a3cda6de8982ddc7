import { rbacRules, type RbacRule } from "../../facts/shapes";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { plainTier } from "../shared/plain-tier";
import type { FixReport, RuleDocs } from "../types";

export const clusterRoleWide = rule({
  id: "sec/cluster-role-wide",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const rights = rbacRules(tier.facts) ?? [];
    for (const width of widths) {
      const wide = rights.find(width.is);
      if (!wide) continue;
      yield {
        at: { deploy: "rbac.rules" },
        message: width.message,
        params: { tier: tier.id, resources: wide.resources.join(", "), verbs: wide.verbs.join(", ") },
        fixes: width.narrowed ? [narrow(tier, rights, width.message, width.narrowed)] : [],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The collector's role allows what it needs and no more",
      why: "A collector takes data from the network and runs on every node: whoever gets into one has its service account. With `*` or with Secrets that account opens the whole cluster, while enriching and scraping need `get`, `list` and `watch` on a few resources. List those.",
      messages: {
        everything:
          "The role of `{tier}` allows everything on everything: whoever gets into a collector has the cluster. List the resources it reads.",
        resources:
          "The role of `{tier}` allows {verbs} on all resources (`*`), Secrets among them. List the resources that its components read.",
        verbs:
          "The role of `{tier}` allows every verb on `{resources}`: it can change and delete what it only has to read.",
        secrets:
          "The role of `{tier}` allows {verbs} on `secrets`: whoever gets into a collector reads every password it covers.",
      },
      fixes: { verbs: "Allow only get, list and watch", secrets: "Take Secrets out of the role" },
    },
    ko: {
      title: "Collector의 역할이 필요한 권한만 허용함",
      why: "Collector는 네트워크에서 데이터를 받고 모든 노드에서 실행됩니다. 침입자가 Collector 하나를 장악하면 그 서비스 계정도 얻습니다. 역할에 `*`나 Secret이 있으면 클러스터 전체가 열리지만, 메타데이터를 붙이고 수집하는 데는 몇몇 리소스에 대한 `get`, `list`, `watch` 권한이면 충분합니다. 필요한 것만 나열하십시오.",
      messages: {
        everything:
          "`{tier}` 티어의 역할이 모든 리소스에 모든 동작을 허용합니다. Collector가 장악되면 클러스터 전체가 넘어갑니다. 읽을 리소스만 나열하십시오.",
        resources:
          "`{tier}` 티어의 역할이 Secret을 포함한 모든 리소스(`*`)에 {verbs} 동작을 허용합니다. 컴포넌트가 읽는 리소스만 나열하십시오.",
        verbs:
          "`{tier}` 티어의 역할이 `{resources}` 리소스에 모든 동작을 허용합니다. 읽기만 하면 되는 것을 바꾸고 지울 수 있습니다.",
        secrets:
          "`{tier}` 티어의 역할이 `secrets` 리소스에 {verbs} 동작을 허용합니다. Collector가 장악되면 해당 범위의 비밀번호를 모두 읽힙니다.",
      },
      fixes: { verbs: "get, list, watch만 허용", secrets: "역할에서 Secret 제외" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: {
    tiers: { agent: plainTier() },
    facts: { agent: { "rbac.rules": [{ apiGroups: [""], resources: ["pods", "secrets"], verbs: ["get"] }] } },
  },
  good: {
    tiers: { agent: plainTier() },
    facts: {
      agent: { "rbac.rules": [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list", "watch"] }] },
    },
  },
});

/** One way in which a role is wide, the widest first; `narrowed` is the entry without it, null where nothing is left of it. */
type Width = {
  readonly message: string;
  readonly is: (right: RbacRule) => boolean;
  readonly narrowed?: (right: RbacRule) => RbacRule | null;
};

const hasAny = (names: readonly string[]) => names.includes("*");

const widths: readonly Width[] = [
  { message: "everything", is: ({ resources, verbs }) => hasAny(resources) && hasAny(verbs) },
  { message: "resources", is: ({ resources, verbs }) => hasAny(resources) && !hasAny(verbs) },
  {
    message: "verbs",
    is: ({ resources, verbs }) => hasAny(verbs) && !hasAny(resources),
    narrowed: (right) => ({ ...right, verbs: ["get", "list", "watch"] }),
  },
  {
    message: "secrets",
    is: ({ apiGroups, resources }) =>
      resources.includes("secrets") && (apiGroups.includes("") || hasAny(apiGroups)),
    narrowed: (right) => {
      const resources = right.resources.filter((name) => name !== "secrets");
      return resources.length === 0 ? null : { ...right, resources };
    },
  },
];

function narrow(
  tier: Tier,
  rights: readonly RbacRule[],
  id: string,
  narrowed: NonNullable<Width["narrowed"]>,
): FixReport {
  const width = widths.find(({ message }) => message === id);
  const kept = rights.map((right) => (width?.is(right) ? narrowed(right) : right));
  const value = kept.flatMap((right) => (right === null ? [] : [{ ...right }]));
  return { id, safety: "review", edits: [{ tier: tier.id, fact: "rbac.rules", value }] };
}
