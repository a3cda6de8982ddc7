import { booleanFact, integerFact } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";
import { podLogFolders, readingFiles } from "./pod-logs";

export const permissions = rule({
  id: "filelog/permissions",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const receiver = inUse(tier, "receiver", "file_log").find((one) => podLogFolders(one).length > 0);
    if (!receiver || !isDaemonSet(tier)) return;
    const isRoot = runsAsRoot(tier);
    if (isRoot === null) {
      yield { ask: "security.run-as-user", tier: tier.id };
      return;
    }
    if (isRoot || integerFact(tier.facts, "security.fs-group") !== null) return;
    const user = integerFact(tier.facts, "security.run-as-user");
    yield {
      at: { yaml: receiver.at, part: "key" },
      params: { receiver: receiver.id, tier: tier.id },
      related: [
        {
          message: "user",
          anchor: {
            tier: tier.id,
            at: { deploy: user === null ? "security.run-as-root" : "security.run-as-user" },
          },
        },
      ],
      fixes: [
        {
          id: "run-as-root",
          safety: "review",
          edits: [
            { tier: tier.id, fact: "security.run-as-user", value: 0 },
            ...(booleanFact(tier.facts, "security.run-as-root") === false
              ? [{ tier: tier.id, fact: "security.run-as-root", value: true }]
              : []),
          ],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The collector may read the log files of pods",
      why: "The kubelet writes log files that belong to root, and on most nodes nobody else may read them. The collector's image runs as user 10001, who is refused: the receiver finds the files, logs that it cannot open them, and no logs come. Run the agent as root with all capabilities dropped, or give its pod a group that may read the files.",
      messages: {
        default:
          "`{receiver}` reads log files that belong to root, and the pods of `{tier}` run as another user without a group for them: opening them fails, and no logs come.",
        user: "The user is said here.",
      },
      fixes: { "run-as-root": "Run as user 0" },
    },
    ko: {
      title: "Collector가 파드 로그 파일을 읽을 수 있음",
      why: "kubelet이 쓰는 로그 파일은 root 소유이며, 대부분의 노드에서 다른 사용자는 읽을 수 없습니다. Collector 이미지의 사용자는 10001이라 거부됩니다. 리시버는 파일을 찾고도 열지 못한다는 로그만 남기고, 로그가 수집되지 않습니다. 모든 capability를 뺀 root로 에이전트를 실행하거나, 파일을 읽을 수 있는 그룹을 파드에 줍니다.",
      messages: {
        default:
          "`{receiver}` 리시버가 root 소유의 로그 파일을 읽지만 `{tier}` 티어의 파드는 다른 사용자로 실행되고 읽기용 그룹도 없습니다. 파일을 열지 못해 로그가 수집되지 않습니다.",
        user: "여기에서 사용자를 지정합니다.",
      },
      fixes: { "run-as-root": "사용자 0으로 실행" },
    },
  },
  source:
    "derived: the kubelet writes /var/log/pods as root with mode 0640, and the collector's images name the user 10001",
  bad: {
    tiers: { agent: readingFiles("{ include: [/var/log/pods/*/*/*.log] }") },
    facts: { agent: { "security.run-as-user": 10001 } },
  },
  good: {
    tiers: { agent: readingFiles("{ include: [/var/log/pods/*/*/*.log] }") },
    facts: { agent: { "security.run-as-user": 0 } },
  },
});

/** Null: nobody said as whom the container runs. */
function runsAsRoot({ facts }: TierContext): boolean | null {
  const user = integerFact(facts, "security.run-as-user");
  return user === null ? booleanFact(facts, "security.run-as-root") : user === 0;
}
