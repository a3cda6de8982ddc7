import { isList, type Json } from "../../base/json";
import { textFact, valueOf } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { mountUnder } from "../shared/storage-of";
import type { FixReport, RuleDocs } from "../types";
import { podLogFolders, podLogMount, readingFiles } from "./pod-logs";

export const mounts = rule({
  id: "filelog/mounts",
  scope: "tier",
  severity: "error",
  *check(tier) {
    // Off the nodes the receiver is out of place altogether, whatever is mounted.
    if (!isDaemonSet(tier)) return;
    const told = new Set<string>();
    for (const receiver of inUse(tier, "receiver", "file_log")) {
      const missing = neededBy(tier, receiver).filter(
        (folder) => !told.has(folder) && mountUnder(folder, tier) === null,
      );
      const [first] = missing;
      if (first === undefined) continue;
      for (const folder of missing) told.add(folder);
      yield {
        at: { deploy: "mounts" },
        params: { receiver: receiver.id, folder: first, tier: tier.id },
        related: [
          {
            message: "receiver",
            params: { receiver: receiver.id },
            anchor: { tier: tier.id, at: { yaml: [...receiver.at, "include"], part: "key" } },
          },
        ],
        fixes: mountFixes(tier, missing),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The log files of pods are mounted",
      why: "Log files of pods lie on the node under `/var/log/pods`; `/var/log/containers` holds links into it, and with Docker these lead on to `/var/lib/docker/containers`. A container sees none of them unless they are mounted. The receiver finds no file then, writes one line to its log, and no logs come.",
      messages: {
        default:
          "`{receiver}` reads log files below `{folder}`, but nothing is mounted there in the pods of `{tier}`: it finds no files, and no logs come.",
        receiver: "`{receiver}` names its files here.",
      },
      fixes: { mount: "Mount `{folders}` from the node, read-only" },
    },
    ko: {
      title: "파드 로그 파일이 마운트됨",
      why: "파드의 로그 파일은 노드의 `/var/log/pods`에 있습니다. `/var/log/containers`에는 이를 가리키는 링크가 있고, Docker에서는 다시 `/var/lib/docker/containers`로 이어집니다. 마운트하지 않으면 컨테이너에서는 아무것도 보이지 않습니다. 리시버는 파일을 찾지 못해 로그 한 줄만 남기고, 로그가 수집되지 않습니다.",
      messages: {
        default:
          "`{receiver}` 리시버가 `{folder}` 아래의 로그 파일을 읽지만 `{tier}` 티어의 파드에는 그곳에 마운트된 것이 없습니다. 파일을 찾지 못해 로그가 수집되지 않습니다.",
        receiver: "`{receiver}` 리시버가 여기에서 파일을 지정합니다.",
      },
      fixes: { mount: "노드의 `{folders}` 경로를 읽기 전용으로 마운트" },
    },
  },
  source: "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/#filelog-receiver",
  bad: { tiers: { agent: readingFiles("{ include: [/var/log/pods/*/*/*.log] }") } },
  good: {
    tiers: { agent: readingFiles("{ include: [/var/log/pods/*/*/*.log] }") },
    facts: { agent: { mounts: [podLogMount] } },
  },
});

const dockerFolder = "/var/lib/docker/containers";

function neededBy(tier: Tier, receiver: Component): readonly string[] {
  const folders = podLogFolders(receiver);
  const isDocker = textFact(tier.facts, "cluster.container-runtime") === "docker";
  return isDocker && folders.some((folder) => folder.startsWith("/var/"))
    ? [...folders, dockerFolder]
    : folders;
}

/** None where the node would have to be mounted as a whole: that is how `host_metrics` is mended. */
function mountFixes(tier: Tier, missing: readonly string[]): readonly FixReport[] {
  if (missing.some((folder) => !folder.startsWith("/var/"))) return [];
  const known = valueOf(tier.facts, "mounts");
  const added: readonly Json[] = missing.map((folder) => ({
    name: folder.slice(1).replaceAll("/", ""),
    mountPath: folder,
    hostPath: folder,
    readOnly: true,
  }));
  return [
    {
      id: "mount",
      params: { folders: missing.join(", ") },
      safety: "review",
      edits: [{ tier: tier.id, fact: "mounts", value: [...(isList(known) ? known : []), ...added] }],
    },
  ];
}
