import { at } from "../../base/json";
import { isMultiInstance } from "../../topology/query";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { RuleDocs } from "../types";

const place = ["service", "telemetry", "resource", "service.instance.id"];

export const sameInstanceAttr = rule({
  id: "telemetry/same-instance-attr",
  scope: "tier",
  severity: "info",
  *check(tier) {
    const id = at(tier.config, ...place);
    // Unset, the collector makes one up at every start.
    if (id === undefined || (typeof id === "string" && id.includes("${"))) return;
    if (isMultiInstance(tier) !== true) return;
    yield {
      at: { yaml: place, part: "key" },
      message: id === null ? "none" : "default",
      params: { tier: tier.id, id: typeof id === "object" ? "" : String(id) },
      fixes: [{ id: "own-id", safety: "review", edits: [{ tier: tier.id, ...remove(place) }] }],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Each instance reports under its own name",
      why: "Several pods of a tier report the same metrics about themselves. What keeps their series apart is `service.instance.id`, which the collector makes up at every start unless it is told otherwise. With one value for all pods, or none, the backend takes them for one series that jumps up and down, and rates come out wrong.",
      messages: {
        default:
          "All pods of `{tier}` call themselves `{id}`: their own metrics run into one series that jumps up and down.",
        none: "`{tier}` reports without `service.instance.id`: the own metrics of its pods run into one series that jumps up and down.",
      },
      fixes: { "own-id": "Let each instance make up its own id" },
    },
    ko: {
      title: "인스턴스마다 자기 이름으로 보고함",
      why: "한 티어의 여러 파드가 같은 자체 메트릭을 보고합니다. 시계열을 구분하는 것은 `service.instance.id`이며, 따로 지정하지 않으면 Collector가 시작할 때마다 새로 만듭니다. 모든 파드가 같은 값을 쓰거나 값이 없으면 백엔드는 오르내리는 시계열 하나로 보게 되고 변화율도 틀리게 계산됩니다.",
      messages: {
        default:
          "`{tier}` 티어의 모든 파드가 자신을 `{id}`(으)로 부릅니다. 자체 메트릭이 오르내리는 시계열 하나로 합쳐집니다.",
        none: "`{tier}` 티어가 `service.instance.id` 없이 보고합니다. 파드들의 자체 메트릭이 오르내리는 시계열 하나로 합쳐집니다.",
      },
      fixes: { "own-id": "인스턴스마다 자기 ID를 만들도록 설정" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/internal-telemetry/",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          telemetry: { resource: { service.instance.id: gateway } }
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          telemetry: { resource: { service.instance.id: "\${env:OTEL_K8S_POD_NAME}" } }
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
