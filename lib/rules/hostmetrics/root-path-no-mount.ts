import { at } from "../../base/json";
import { mounts, type Mount } from "../../facts/shapes";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { mountHost } from "../shared/mount-host";
import type { RuleDocs } from "../types";

export const rootPathNoMount = rule({
  id: "hostmetrics/root-path-no-mount",
  scope: "tier",
  severity: "error",
  *check(tier) {
    const known = mounts(tier.facts);
    const told = new Set<string>();
    for (const receiver of inUse(tier, "receiver", "host_metrics")) {
      const path = at(receiver.config, "root_path");
      if (typeof path !== "string" || !path.startsWith("/") || path.includes("${")) continue;
      const root = withoutSlash(path);
      if (root === "" || told.has(root)) continue;
      if (!known) {
        yield { ask: "mounts", tier: tier.id };
        return;
      }
      if (known.some((mount) => provides(mount, root))) continue;
      told.add(root);
      yield {
        at: { deploy: "mounts" },
        params: { receiver: receiver.id, path: root, tier: tier.id },
        related: [
          {
            message: "receiver",
            params: { receiver: receiver.id },
            anchor: { tier: tier.id, at: { yaml: [...receiver.at, "root_path"], part: "value" } },
          },
        ],
        fixes: [{ id: "mount", params: { path: root }, safety: "review", edits: [mountHost(tier, root)] }],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The root path of host_metrics is mounted",
      why: "`root_path` says where in the container the file system of the node stands. The collector checks that the path is there and does not start when it is not; where an empty directory stands in its place, every scrape ends with an error and no metrics come out. A hostPath volume of `/`, read-only, puts the node there.",
      messages: {
        default:
          "`{receiver}` reads the node at `{path}`, but nothing is mounted there in the pods of `{tier}`: the collector does not start.",
        receiver: "`{receiver}` sets its root path here.",
      },
      fixes: { mount: "Mount the node at `{path}`, read-only" },
    },
    ko: {
      title: "host_metrics 리시버의 루트 경로가 마운트됨",
      why: "`root_path` 항목은 노드의 파일 시스템이 컨테이너 안 어디에 있는지를 나타냅니다. Collector는 이 경로가 있는지 확인하며, 없으면 시작되지 않습니다. 빈 디렉터리가 있으면 수집할 때마다 오류가 나고 메트릭이 나오지 않습니다. `/` 경로의 hostPath 볼륨을 읽기 전용으로 마운트하면 됩니다.",
      messages: {
        default:
          "`{receiver}` 리시버는 `{path}` 경로에서 노드를 읽지만 `{tier}` 티어의 파드에는 그 경로에 마운트된 것이 없어 Collector가 시작되지 않습니다.",
        receiver: "`{receiver}` 리시버가 여기에서 루트 경로를 지정합니다.",
      },
      fixes: { mount: "노드를 `{path}` 경로에 읽기 전용으로 마운트" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          host_metrics: { root_path: /hostfs, scrapers: { cpu: {}, filesystem: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            metrics: { receivers: [host_metrics], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          host_metrics: { root_path: /hostfs, scrapers: { cpu: {}, filesystem: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            metrics: { receivers: [host_metrics], exporters: [otlp_http] }
      `,
    },
    facts: { agent: { mounts: [{ name: "hostfs", hostPath: "/", mountPath: "/hostfs", readOnly: true }] } },
  },
});

/** The path itself is mounted, or lies in a mount, or parts of the node (`/hostfs/proc`) are mounted below it. */
function provides({ mountPath }: Mount, root: string): boolean {
  const mounted = withoutSlash(mountPath);
  return mounted === root || root.startsWith(`${mounted}/`) || mounted.startsWith(`${root}/`);
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, "");
}
