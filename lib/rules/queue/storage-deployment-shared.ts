import { textFact } from "../../facts/sheet";
import { isMultiInstance } from "../../topology/query";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { mountUnder, storedQueues } from "../shared/storage-of";
import type { RuleDocs } from "../types";

export const storageDeploymentShared = rule({
  id: "queue/storage-deployment-shared",
  scope: "tier",
  severity: "error",
  *check(tier) {
    if (textFact(tier.facts, "workload.mode") !== "deployment" || isMultiInstance(tier) !== true) return;
    for (const { extension, directory } of storedQueues(tier)) {
      const mount = mountUnder(directory, tier);
      if (!mount || (mount.claim === undefined && mount.hostPath === undefined)) continue;
      yield {
        at: { yaml: extension.at, part: "key" },
        params: { extension: extension.id, directory, volume: mount.name },
        fixes: [
          {
            id: "stateful-set",
            params: { tier: tier.id },
            safety: "review",
            edits: [{ tier: tier.id, fact: "workload.mode", value: "statefulset" }],
          },
        ],
      };
      return;
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Each pod has its own folder for its queue",
      why: "`file_storage` locks its files while it runs. All pods of a Deployment mount the same claim, and pods on one node the same folder of it: the first one gets the lock, the others wait for it and do not start. A StatefulSet gives each pod a claim of its own, which it finds again after a restart.",
      messages: {
        default:
          "All pods of this Deployment keep their queue in `{directory}` on the volume `{volume}`: one gets the file lock of `{extension}`, the others do not start.",
      },
      fixes: { "stateful-set": "Run `{tier}` as a StatefulSet, with a volume for each pod" },
    },
    ko: {
      title: "파드마다 큐를 위한 폴더가 따로 있음",
      why: "`file_storage` 익스텐션은 실행되는 동안 파일을 잠급니다. Deployment의 모든 파드는 같은 클레임을, 같은 노드의 파드는 같은 노드 폴더를 마운트합니다. 먼저 시작한 파드가 잠금을 얻으면 나머지는 기다리다가 시작하지 못합니다. StatefulSet은 파드마다 클레임을 따로 주며, 재시작한 파드는 자기 클레임을 다시 찾습니다.",
      messages: {
        default:
          "이 Deployment의 모든 파드가 `{volume}` 볼륨의 `{directory}` 폴더에 큐를 둡니다. 파드 하나만 `{extension}` 익스텐션의 파일 잠금을 얻고 나머지는 시작하지 못합니다.",
      },
      fixes: { "stateful-set": "`{tier}` 티어를 파드별 볼륨을 가진 StatefulSet으로 실행" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage",
  bad: {
    tiers: {
      gateway: yaml`
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
    facts: { gateway: { mounts: [{ name: "queue", mountPath: "/queue", claim: "queue" }] } },
  },
  good: {
    tiers: {
      gateway: yaml`
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
    facts: {
      gateway: {
        "workload.mode": "statefulset",
        mounts: [{ name: "queue", mountPath: "/queue", claim: "queue" }],
      },
    },
  },
});
