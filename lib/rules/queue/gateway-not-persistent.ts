import { booleanFact, textFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { insert, set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { addToListFact } from "../shared/add-to-list-fact";
import { freeId } from "../shared/free-id";
import { isDaemonSet } from "../shared/is-daemon-set";
import { exportersInUse, sendingQueueOf } from "../shared/queues";
import { mountUnder } from "../shared/storage-of";
import type { FixReport, RuleDocs } from "../types";

const directory = "/var/lib/otelcol/queue";

export const gatewayNotPersistent = rule({
  id: "queue/gateway-not-persistent",
  scope: "tier",
  severity: "info",
  *check(tier) {
    const acceptable = booleanFact(tier.facts, "load.loss-acceptable");
    if (tier.role !== "gateway" || isDaemonSet(tier) || acceptable === true) return;
    for (const exporter of exportersInUse(tier)) {
      const queue = sendingQueueOf(exporter);
      if (!queue?.enabled || queue.storage !== null) continue;
      yield {
        at: { yaml: exporter.at, part: "key" },
        severity: acceptable === false ? "warning" : "info",
        params: { exporter: exporter.id },
        fixes: [onDisk(tier, exporter)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The gateway's queue survives a restart",
      why: "The gateway is where telemetry of the whole cluster waits while the backend is slow or away. Its queue is in memory: a crash, a rollout or a drained node loses all of it. With `storage` the queue is written to disk, and the next pod goes on where the last one stopped. It is worth it where loss is not acceptable; say so in the deploy facts, and this becomes a warning, or silence.",
      messages: {
        default:
          "The queue of `{exporter}` is in memory: what waits there while the backend is away is lost with the pod.",
      },
      fixes: { "keep-on-disk": "Keep it in `{extension}` on a volume of each pod" },
    },
    ko: {
      title: "게이트웨이의 큐가 재시작 뒤에도 남음",
      why: "백엔드가 느리거나 멈춘 동안 클러스터 전체의 텔레메트리가 게이트웨이에서 기다립니다. 큐가 메모리에 있으면 비정상 종료, 롤아웃, 노드 비우기 때 모두 사라집니다. `storage` 설정을 두면 큐가 디스크에 기록되어 다음 파드가 이어서 전송합니다. 손실을 허용할 수 없을 때 가치가 있습니다. 배포 정보에 손실 허용 여부를 밝히면 경고로 바뀌거나 표시되지 않습니다.",
      messages: {
        default:
          "`{exporter}` 익스포터의 큐가 메모리에 있습니다. 백엔드가 멈춘 동안 기다리던 데이터가 파드와 함께 사라집니다.",
      },
      fixes: { "keep-on-disk": "파드별 볼륨의 `{extension}` 익스텐션에 보관" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/resiliency/",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "load.loss-acceptable": false } },
  },
  good: {
    tiers: {
      gateway: yaml`
        extensions: { file_storage: { directory: /var/lib/otelcol/queue, create_directory: true } }
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
        "load.loss-acceptable": false,
        "workload.mode": "statefulset",
        mounts: [{ name: "queue", mountPath: "/var/lib/otelcol/queue", claim: "queue" }],
      },
    },
  },
});

/** The storage that is there already, or a new one; started, on a volume that each pod has for itself. */
function onDisk(tier: Tier, exporter: Component): FixReport {
  const known = tier.components.find(
    ({ kind, canonical }) => kind === "extension" && canonical === "file_storage",
  );
  const id = known?.id ?? freeId(tier, "extension", "file_storage");
  const isStarted = tier.extensions.some((ref) => ref.id === id);
  const edits: readonly Edit[] = [
    ...(known ? [] : [{ tier: tier.id, ...set(["extensions", id], { directory, create_directory: true }) }]),
    ...(isStarted
      ? []
      : [{ tier: tier.id, ...insert(["service", "extensions"], tier.extensions.length, id) }]),
    { tier: tier.id, ...set([...exporter.at, "sending_queue", "storage"], id) },
    ...(textFact(tier.facts, "workload.mode") === "statefulset"
      ? []
      : [{ tier: tier.id, fact: "workload.mode", value: "statefulset" }]),
    ...(known || mountUnder(directory, tier)
      ? []
      : [addToListFact(tier, "mounts", { name: "queue", mountPath: directory, claim: "queue" })]),
  ];
  return { id: "keep-on-disk", params: { extension: id }, safety: "review", edits };
}
