import { at, type Json } from "../../base/json";
import { mounts } from "../../facts/shapes";
import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { mountHost } from "../shared/mount-host";
import type { FixReport, RuleDocs } from "../types";

export const noRootPath = rule({
  id: "hostmetrics/no-root-path",
  scope: "tier",
  severity: "error",
  *check(tier) {
    // Off the nodes the receiver is out of place altogether, whatever its root.
    if (!isDaemonSet(tier)) return;
    for (const receiver of inUse(tier, "receiver", "host_metrics")) {
      if (!isContainerRoot(at(receiver.config, "root_path"))) continue;
      yield {
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id },
        fixes: [setRootPath(tier, receiver)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "host_metrics measures the node",
      why: "The receiver reads `/proc`, `/sys` and the mounted file systems. In a container these are the container's own: disks, file systems, processes and network interfaces of the node are missing, and what is reported looks like the node but is not. With the node's root mounted read-only and `root_path` pointing to it, the figures are the node's.",
      messages: {
        default:
          "`{receiver}` has no `root_path`, so it measures its own container: file system, process and network figures are not those of the node.",
      },
      fixes: {
        "set-root-path": "Set `root_path: {path}` and mount the node there",
        "use-mount": "Set `root_path: {path}`, where the node is mounted",
      },
    },
    ko: {
      title: "host_metrics 리시버가 노드를 측정함",
      why: "이 리시버는 `/proc`, `/sys`와 마운트된 파일 시스템을 읽습니다. 컨테이너 안에서는 모두 컨테이너 자신의 것입니다. 노드의 디스크, 파일 시스템, 프로세스, 네트워크 인터페이스가 빠지고, 노드 값처럼 보이지만 노드 값이 아닌 메트릭이 보고됩니다. 노드의 루트를 읽기 전용으로 마운트하고 `root_path` 항목으로 가리키면 노드의 값이 됩니다.",
      messages: {
        default:
          "`{receiver}` 리시버에 `root_path` 항목이 없어 자기 컨테이너를 측정합니다. 파일 시스템, 프로세스, 네트워크 값이 노드의 값이 아닙니다.",
      },
      fixes: {
        "set-root-path": "`root_path: {path}` 설정 및 노드 마운트 추가",
        "use-mount": "노드가 마운트된 `root_path: {path}` 설정",
      },
    },
  },
  source: "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/#host-metrics-receiver",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          host_metrics: { scrapers: { cpu: {}, memory: {}, filesystem: {} } }
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
          host_metrics: { root_path: /hostfs, scrapers: { cpu: {}, memory: {}, filesystem: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            metrics: { receivers: [host_metrics], exporters: [otlp_http] }
      `,
    },
    facts: {
      agent: {
        mounts: [
          {
            name: "hostfs",
            hostPath: "/",
            mountPath: "/hostfs",
            readOnly: true,
            propagation: "HostToContainer",
          },
        ],
      },
    },
  },
});

/** Unset, empty and "/" all mean the root of the container. */
function isContainerRoot(path: Json | undefined): boolean {
  return path === undefined || path === null || path === "" || path === "/";
}

function setRootPath(tier: Tier, receiver: Component): FixReport {
  const known = mounts(tier.facts) ?? [];
  const mounted = known.find(({ hostPath, mountPath }) => hostPath === "/" && mountPath !== "/");
  const path = mounted?.mountPath ?? "/hostfs";
  return {
    id: "set-root-path",
    title: mounted ? "use-mount" : "set-root-path",
    params: { path },
    // Without it every figure is the container's. The mount is the chart's own preset's, and comes with the setting or not at all.
    safety: "safe",
    edits: [
      { tier: tier.id, ...set([...receiver.at, "root_path"], path) },
      ...(mounted ? [] : [mountHost(tier, path)]),
    ],
  };
}
