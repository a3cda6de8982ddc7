import { at, isList, type Json } from "../../base/json";
import { booleanFact } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import type { YamlEdit } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { Place } from "../../workspace/types";
import type { RuleDocs } from "../types";

const metricsPath = ["service", "telemetry", "metrics"];
const podAddress = "${env:MY_POD_IP}";

export const localhost8888 = rule({
  id: "telemetry/localhost-8888",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (tier.pipelines.length === 0) return;
    const edit = localReader(tier);
    if (edit === null) return;
    const scraped = booleanFact(tier.facts, "pod-monitor");
    if (scraped === null) yield { ask: "pod-monitor", tier: tier.id };
    if (scraped !== true) return;
    yield {
      at: placeOf(tier, edit),
      params: { tier: tier.id },
      fixes: [{ id: "bind-pod", safety: "safe", edits: [{ tier: tier.id, ...edit }] }],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The collector's own metrics can be scraped",
      why: "By default the collector offers its metrics on `localhost:8888`, which nothing outside of the pod reaches. A PodMonitor or ServiceMonitor that is set up for it finds a port where nobody answers, and the dashboard of the collectors stays empty. Bound to the pod's address the port is reachable and to nobody else's.",
      messages: {
        default:
          "The own metrics of `{tier}` are offered on localhost only, and the monitor that should scrape them finds nobody there.",
      },
      fixes: { "bind-pod": "Offer them on the pod's address" },
    },
    ko: {
      title: "Collector 자체 메트릭을 스크레이프할 수 있음",
      why: "Collector는 기본적으로 `localhost:8888`에서 메트릭을 제공하며, 파드 밖에서는 접근할 수 없습니다. 이를 위해 만든 PodMonitor나 ServiceMonitor는 아무도 응답하지 않는 포트를 찾게 되고 Collector 대시보드는 비어 있게 됩니다. 파드 주소에 바인딩하면 그 주소로만 접근할 수 있습니다.",
      messages: {
        default:
          "`{tier}` 티어의 자체 메트릭이 localhost에서만 제공됩니다. 스크레이프하도록 설정된 모니터가 아무것도 찾지 못합니다.",
      },
      fixes: { "bind-pod": "파드 주소에서 제공" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/internal-telemetry/",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "pod-monitor": true } },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          telemetry:
            metrics:
              readers:
                - pull: { exporter: { prometheus: { host: "\${env:MY_POD_IP}", port: 8888 } } }
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "pod-monitor": true } },
  },
});

/** What makes the reader on localhost reachable; null: there is none there, or the metrics are off. */
function localReader({ config }: Tier): YamlEdit | null {
  const metrics = at(config, ...metricsPath);
  if (/^none$/i.test(textOf(at(metrics, "level")))) return null;
  const readers = at(metrics, "readers");
  if (readers === undefined)
    return set(
      [...metricsPath, "readers"],
      [{ pull: { exporter: { prometheus: { host: podAddress, port: 8888 } } } }],
    );
  if (!isList(readers)) return null;
  const index = readers.findIndex((reader) => isLocal(at(reader, "pull", "exporter", "prometheus", "host")));
  return index < 0
    ? null
    : set([...metricsPath, "readers", index, "pull", "exporter", "prometheus", "host"], podAddress);
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function isLocal(host: unknown): boolean {
  return host === "localhost" || host === "127.0.0.1" || host === "::1";
}

/** The host that is written, or the closest thing above what is missing. */
function placeOf({ config }: Tier, edit: YamlEdit): Place {
  const path = edit.path;
  for (let length = path.length; length > 0; length--)
    if (at(config, ...path.slice(0, length)) !== undefined)
      return { yaml: path.slice(0, length), part: length === path.length ? "value" : "key" };
  return { yaml: [], part: "value" };
}
