import { at } from "../../base/json";
import { remove } from "../../yaml/edit";
import { rule } from "../define";
import type { RuleDocs } from "../types";
import { balancing, sending, taking } from "./examples";

export const lbEndpointSet = rule({
  id: "affinity/lb-endpoint-set",
  scope: "component",
  severity: "warning",
  *check({ component, tier }) {
    if (component.kind !== "exporter" || component.canonical !== "load_balancing") return;
    const endpoint = at(component.config, "protocol", "otlp", "endpoint");
    if (typeof endpoint !== "string" || endpoint === "") return;
    const place = [...component.at, "protocol", "otlp", "endpoint"];
    yield {
      at: { yaml: place, part: "key" },
      params: { exporter: component.id, endpoint },
      fixes: [{ id: "remove", safety: "safe", edits: [{ tier: tier.id, ...remove(place) }] }],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A load balancer's addresses come from its resolver",
      why: "What stands under `protocol.otlp` is a template for the exporters that the load balancer makes, one for each backend. It puts the backend's address into each: an `endpoint` that is written there is never used and misleads whoever reads it.",
      messages: {
        default:
          "`{exporter}` never uses the endpoint `{endpoint}`: the resolver gives every backend's address. Remove it, or set the resolver if data should go there.",
      },
      fixes: { remove: "Remove the endpoint" },
    },
    ko: {
      title: "로드 밸런서의 주소는 리졸버에서 옴",
      why: "`protocol.otlp` 아래의 설정은 로드 밸런서가 백엔드마다 만드는 익스포터의 틀입니다. 주소는 로드 밸런서가 백엔드마다 채워 넣습니다. 여기에 적은 `endpoint` 값은 전혀 쓰이지 않고 읽는 사람을 헷갈리게 합니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 `{endpoint}` 엔드포인트를 쓰지 않습니다. 백엔드 주소는 리졸버가 정합니다. 제거하거나, 그곳으로 보내려면 리졸버를 설정하십시오.",
      },
      fixes: { remove: "엔드포인트 제거" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: {
    tiers: {
      agent: balancing(
        "resolver: { k8s: { service: otel-gateway.observability } }\nprotocol:\n  otlp:\n    endpoint: otel-gateway:4317\n    tls: { insecure: true }",
        "traces",
      ),
      gateway: taking("traces"),
    },
  },
  good: { tiers: { agent: sending("traceID", "traces"), gateway: taking("traces") } },
});
