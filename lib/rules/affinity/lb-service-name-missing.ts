import { compareVersions } from "../../catalogue/versions";
import type { Component, Pipeline, Ref, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { canonicalOf } from "../shared/refs";
import { pipelinesInto } from "../shared/pipelines-into";
import { routesByService } from "../shared/routes-by-service";
import type { FixReport, RuleDocs } from "../types";

export const lbServiceNameMissing = rule({
  id: "affinity/lb-service-name-missing",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const exporter of inUse(tier, "exporter", "load_balancing")) {
      for (const pipeline of pipelinesInto(tier, exporter)) {
        const source = pipeline.receivers.find(isNameless);
        const { signal } = pipeline;
        if (!source || (signal !== "metrics" && signal !== "logs")) continue;
        if (mayName(pipeline) || !routesByService(exporter, signal)) continue;
        yield {
          at: { yaml: source.at, part: "value" },
          message: signal,
          params: { source: source.id, exporter: exporter.id, pipeline: pipeline.id },
          fixes: byResource(tier, exporter),
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What is routed by service has a service name",
      why: "Metrics and logs go through a load balancer by `service.name` unless another key is set. Applications always send one; receivers that read nodes, Kubernetes or files do not. Metrics without it are dropped with an error in the log, and logs without it all go to the same pod. The key `resource` needs no name and still keeps a source together.",
      messages: {
        metrics:
          "`{exporter}` routes by service, and metrics of `{source}` in `{pipeline}` have no `service.name`: they are dropped. Route by `resource`, or add the name.",
        logs: "`{exporter}` routes by service, and logs of `{source}` in `{pipeline}` have no `service.name`: all of them go to one pod. Route by `resource`, or add the name.",
      },
      fixes: { "by-resource": "Route by `resource`" },
    },
    ko: {
      title: "서비스로 라우팅하는 데이터에 서비스 이름이 있음",
      why: "메트릭과 로그는 다른 키를 지정하지 않으면 `service.name` 값에 따라 로드 밸런서를 지납니다. 애플리케이션은 항상 이 값을 보내지만 노드, Kubernetes, 파일을 읽는 리시버는 보내지 않습니다. 값이 없는 메트릭은 로그에 오류를 남기고 버려지며, 값이 없는 로그는 모두 같은 파드로 갑니다. `resource` 키는 이름이 없어도 되고 출처별로 모이는 것도 같습니다.",
      messages: {
        metrics:
          "`{exporter}` 익스포터는 서비스로 라우팅하는데 `{pipeline}` 파이프라인에서 `{source}` 리시버의 메트릭에는 `service.name` 속성이 없어 버려집니다. `resource` 키를 쓰거나 이름을 추가하십시오.",
        logs: "`{exporter}` 익스포터는 서비스로 라우팅하는데 `{pipeline}` 파이프라인에서 `{source}` 리시버의 로그에는 `service.name` 속성이 없어 모두 한 파드로 갑니다. `resource` 키를 쓰거나 이름을 추가하십시오.",
      },
      fixes: { "by-resource": "`resource` 키로 라우팅" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: { tiers: { agent: measuring("routing_key: service") } },
  good: { tiers: { agent: measuring("routing_key: resource") } },
});

function measuring(key: string): string {
  return exampleTier({
    receivers: "host_metrics: { root_path: /hostfs, scrapers: { cpu: {} } }",
    exporters: `load_balancing:\n  ${key}\n  resolver: { k8s: { service: otel-gateway.observability } }\n  protocol: { otlp: { tls: { insecure: true } } }`,
    pipelines: "metrics: { receivers: [host_metrics], exporters: [load_balancing] }",
  });
}

/** Receivers whose resources name no service by themselves. `prometheus` takes the job for one, `otlp` what its clients say. */
const nameless: ReadonlySet<string> = new Set([
  ..."host_metrics kubelet_stats k8s_cluster k8s_events k8s_objects statsd docker_stats".split(" "),
  ..."file_log journald syslog tcp_log udp_log".split(" "),
]);

function isNameless(ref: Ref): boolean {
  return nameless.has(canonicalOf(ref)) && !writesName(ref);
}

/** Whether something on the way can add the name. A detector may be told it by the environment. */
function mayName({ processors }: Pipeline): boolean {
  return processors.some((ref) => canonicalOf(ref) === "resource_detection" || writesName(ref));
}

function writesName({ component }: Ref): boolean {
  return /service\.name|\$\{/.test(JSON.stringify(component?.config ?? null));
}

/** Traces take no such key, and logs only since v0.154. */
function byResource(tier: Tier, exporter: Component): readonly FixReport[] {
  const signals = new Set(pipelinesInto(tier, exporter).map(({ signal }) => signal));
  const isNew = compareVersions(tier.target.collector, "0.154.0") >= 0;
  if ([...signals].some((signal) => signal !== "metrics" && !(signal === "logs" && isNew))) return [];
  const edit = set([...exporter.at, "routing_key"], "resource");
  return [{ id: "by-resource", safety: "review", edits: [inTier(tier.id, edit)] }];
}
