import { isList, isMap } from "../../base/json";
import { valueOf } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { mountUnder, storedQueues } from "../shared/storage-of";
import type { RuleDocs } from "../types";

export const storageEmptydir = rule({
  id: "queue/storage-emptydir",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const { extension, directory } of storedQueues(tier)) {
      const mount = mountUnder(directory, tier);
      if (!mount || mount.claim !== undefined || mount.hostPath !== undefined) continue;
      yield {
        at: { yaml: extension.at, part: "key" },
        params: { extension: extension.id, directory },
        fixes: isDaemonSet(tier)
          ? [
              {
                id: "node-folder",
                params: { directory },
                safety: "review",
                edits: [onNode(tier, mount.mountPath)],
              },
            ]
          : [],
      };
      return;
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A queue on disk outlives the pod",
      why: "An empty directory lives as long as its pod: a container that is restarted finds its queue again, but a pod that is evicted, drained or rolled out takes it along. Rollouts and drains are when a queue on disk is needed most. A folder of the node (agents) or a volume claim (StatefulSet) survives them.",
      messages: {
        default:
          "`{extension}` writes to `{directory}` in an empty directory: the queue survives a restart of the container, and is lost with the pod in every rollout and drain.",
      },
      fixes: { "node-folder": "Mount a folder of the node there" },
    },
    ko: {
      title: "디스크 큐가 파드보다 오래 남음",
      why: "빈 디렉터리(emptyDir)는 파드와 수명이 같습니다. 컨테이너만 재시작하면 큐가 남지만, 파드가 축출되거나 노드가 비워지거나 롤아웃이 일어나면 큐도 함께 사라집니다. 디스크 큐가 가장 필요한 때가 바로 그때입니다. 노드의 폴더(에이전트)나 볼륨 클레임(StatefulSet)은 그대로 남습니다.",
      messages: {
        default:
          "`{extension}` 익스텐션이 빈 디렉터리의 `{directory}` 폴더에 씁니다. 컨테이너 재시작에는 남지만 롤아웃이나 노드 비우기 때마다 파드와 함께 사라집니다.",
      },
      fixes: { "node-folder": "그 자리에 노드의 폴더 마운트" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage",
  bad: {
    tiers: {
      agent: yaml`
        extensions: { file_storage: { directory: /queue } }
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { storage: file_storage } }
        service:
          extensions: [file_storage]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: { agent: { mounts: [{ name: "queue", mountPath: "/queue" }] } },
  },
  good: {
    tiers: {
      agent: yaml`
        extensions: { file_storage: { directory: /queue } }
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { storage: file_storage } }
        service:
          extensions: [file_storage]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: { agent: { mounts: [{ name: "queue", mountPath: "/queue", hostPath: "/var/lib/otelcol" }] } },
  },
});

/** The same mount, on a folder of the node. */
function onNode(tier: TierContext, mountPath: string): FactEdit {
  const known = valueOf(tier.facts, "mounts");
  const entries = isList(known) ? known : [];
  return {
    tier: tier.id,
    fact: "mounts",
    value: entries.map((entry) =>
      isMap(entry) && entry["mountPath"] === mountPath
        ? Object.assign({}, entry, { hostPath: "/var/lib/otelcol" })
        : entry,
    ),
  };
}
