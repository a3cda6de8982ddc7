import type { Catalogue } from "../../catalogue/catalogue";
import { booleanFact, integerFact } from "../../facts/sheet";
import { usedComponents } from "../../topology/query";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const privileged = rule({
  id: "sec/privileged",
  scope: "tier",
  severity: "warning",
  *check(tier, { catalogue }) {
    if (tier.pipelines.length === 0 || mayNeedNode(tier, catalogue)) return;
    for (const { fact, value, message } of rightsOf(tier))
      yield {
        at: { deploy: fact },
        message,
        params: { tier: tier.id },
        fixes: [{ id: message, safety: "review", edits: [{ tier: tier.id, fact, value }] }],
      };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A collector that needs no root does not run as root",
      why: "A collector parses what anyone in the network sends it. A flaw in one of its parsers gives an attacker what the process may do: as root, or in a privileged container, that is the node. The images run as an ordinary user. Reading the node's log files, its journal, its processes or a container runtime's socket can need root; nothing of that is in this tier.",
      messages: {
        root: "`{tier}` runs as root, though none of its components reads files or sockets of the node: a flaw in a receiver then gives away the node.",
        privileged:
          "Pods of `{tier}` are privileged, though none of its components needs the node: a flaw in a receiver then gives away the whole node.",
      },
      fixes: { root: "Run as the image's own user", privileged: "Run unprivileged" },
    },
    ko: {
      title: "root가 필요 없는 Collector는 root로 실행하지 않음",
      why: "Collector는 네트워크의 누구나 보내는 데이터를 해석합니다. 해석기에 결함이 있으면 공격자가 프로세스의 권한을 얻습니다. root나 특권 컨테이너라면 노드 전체가 넘어갑니다. 공식 이미지는 일반 사용자로 실행됩니다. 노드의 로그 파일, 저널, 프로세스, 컨테이너 런타임 소켓을 읽으려면 root가 필요할 수 있지만 이 티어에는 그런 컴포넌트가 없습니다.",
      messages: {
        root: "`{tier}` 티어에는 노드의 파일이나 소켓을 읽는 컴포넌트가 없는데 root로 실행됩니다. 리시버에 결함이 있으면 노드까지 넘어갑니다.",
        privileged:
          "`{tier}` 티어에는 노드 접근이 필요한 컴포넌트가 없는데 파드가 특권 모드입니다. 리시버에 결함이 있으면 노드 전체가 넘어갑니다.",
      },
      fixes: { root: "이미지의 기본 사용자로 실행", privileged: "특권 없이 실행" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "security.run-as-user": 0 } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "security.run-as-user": 10_001 } } },
});

/** Components that read what belongs to root on the node, or keep files in a folder of it. */
const onNode: ReadonlySet<string> = new Set(
  "file_log journald host_metrics docker_stats podman_stats docker_observer systemd named_pipe file_storage awscontainerinsightreceiver".split(
    " ",
  ),
);

/** A type that the catalogue does not know may need the node as well. */
function mayNeedNode(tier: Tier, catalogue: Catalogue): boolean {
  return [...usedComponents(tier)].some(
    ({ kind, type, canonical }) => onNode.has(canonical) || catalogue.find(kind, type) === null,
  );
}

type Right = {
  readonly fact: string;
  /** What takes the right away. */
  readonly value: boolean | null;
  readonly message: "root" | "privileged";
};

/** One report of root is enough, whichever fact says it. */
function rightsOf({ facts }: Tier): readonly Right[] {
  const rights: Right[] = [];
  if (booleanFact(facts, "security.privileged") === true)
    rights.push({ fact: "security.privileged", value: false, message: "privileged" });
  if (integerFact(facts, "security.run-as-user") === 0)
    rights.push({ fact: "security.run-as-user", value: null, message: "root" });
  else if (booleanFact(facts, "security.run-as-root") === true)
    rights.push({ fact: "security.run-as-root", value: false, message: "root" });
  return rights;
}
