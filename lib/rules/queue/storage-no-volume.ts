import { textFact } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { addToListFact } from "../shared/add-to-list-fact";
import { isDaemonSet } from "../shared/is-daemon-set";
import { mountUnder, storedQueues } from "../shared/storage-of";
import type { FixReport, RuleDocs } from "../types";

export const storageNoVolume = rule({
  id: "queue/storage-no-volume",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const { exporter, extension, directory } of storedQueues(tier)) {
      if (mountUnder(directory, tier)) continue;
      yield {
        at: { yaml: extension.at, part: "key" },
        params: { exporter: exporter.id, extension: extension.id, directory },
        fixes: [volumeFix(tier, directory)],
      };
      // The folder is one and the same for the other queues in it.
      return;
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A queue on disk lies on a volume",
      why: "A queue in `file_storage` is there to survive the pod. In the container's own file system it goes with the container, and with a read-only root the collector cannot even make the file and does not start. On an agent a folder of the node keeps it; on a gateway a volume claim of each pod, which a StatefulSet gives.",
      messages: {
        default:
          "`{extension}` keeps the queue of `{exporter}` in `{directory}`, and no volume is mounted there: the start fails, or the queue is lost with the container.",
      },
      fixes: {
        "mount-node": "Mount a folder of the node at `{directory}`",
        "mount-claim": "Run a StatefulSet with a volume for each pod at `{directory}`",
      },
    },
    ko: {
      title: "디스크 큐가 볼륨 위에 있음",
      why: "`file_storage` 익스텐션에 두는 큐는 파드가 사라져도 남기 위한 것입니다. 컨테이너 자체 파일 시스템에 있으면 컨테이너와 함께 사라지고, 루트가 읽기 전용이면 파일을 만들지 못해 Collector가 시작조차 하지 않습니다. 에이전트에서는 노드의 폴더가, 게이트웨이에서는 StatefulSet이 파드마다 주는 볼륨 클레임이 큐를 지켜 줍니다.",
      messages: {
        default:
          "`{extension}` 익스텐션이 `{exporter}`의 큐를 `{directory}` 폴더에 두지만 그곳에 마운트된 볼륨이 없습니다. 시작에 실패하거나 컨테이너와 함께 큐가 사라집니다.",
      },
      fixes: {
        "mount-node": "노드의 폴더를 `{directory}` 경로에 마운트",
        "mount-claim": "`{directory}` 경로에 파드별 볼륨을 가진 StatefulSet으로 실행",
      },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage",
  bad: {
    tiers: {
      gateway: yaml`
        extensions: { file_storage: { directory: /var/lib/otelcol/queue } }
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { storage: file_storage } }
        service:
          extensions: [file_storage]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        extensions: { file_storage: { directory: /var/lib/otelcol/queue } }
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { storage: file_storage } }
        service:
          extensions: [file_storage]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: {
      gateway: {
        "workload.mode": "statefulset",
        mounts: [{ name: "queue", mountPath: "/var/lib/otelcol", claim: "queue" }],
      },
    },
  },
});

function volumeFix(tier: TierContext, directory: string): FixReport {
  if (isDaemonSet(tier))
    return {
      id: "mount-node",
      params: { directory },
      safety: "review",
      edits: [addToListFact(tier, "mounts", { name: "queue", mountPath: directory, hostPath: directory })],
    };
  return {
    id: "mount-claim",
    params: { directory },
    safety: "review",
    edits: [
      ...statefulSet(tier),
      addToListFact(tier, "mounts", { name: "queue", mountPath: directory, claim: "queue" }),
    ],
  };
}

function statefulSet(tier: TierContext): readonly FactEdit[] {
  return textFact(tier.facts, "workload.mode") === "statefulset"
    ? []
    : [{ tier: tier.id, fact: "workload.mode", value: "statefulset" }];
}
