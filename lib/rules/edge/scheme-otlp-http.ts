import { at } from "../../base/json";
import { parseEndpoint, isLoopback } from "../../topology/endpoints";
import { parseServiceHost } from "../../topology/hosts";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import type { RuleDocs } from "../types";

const keys = ["endpoint", "traces_endpoint", "metrics_endpoint", "logs_endpoint", "profiles_endpoint"];

export const schemeOtlpHttp = rule({
  id: "edge/scheme-otlp-http",
  scope: "component",
  severity: "error",
  *check({ component, tier }) {
    if (component.kind !== "exporter" || component.canonical !== "otlp_http") return;
    for (const key of keys) {
      const written = at(component.config, key);
      // A variable at the start may hold the scheme.
      if (typeof written !== "string" || written === "" || /^(\$|[a-z][a-z0-9+.-]*:\/\/)/i.test(written))
        continue;
      const place = [...component.at, key];
      const address = `${schemeFor(written)}://${written}`;
      yield {
        at: { yaml: place, part: "value" },
        params: { exporter: component.id, written },
        fixes: [
          {
            id: "add-scheme",
            params: { address },
            safety: "review",
            edits: [{ tier: tier.id, ...set(place, address) }],
          },
        ],
      };
    }
  },
});

/** Plaintext inside the cluster and on the usual port, TLS to the outside world. */
function schemeFor(written: string): "http" | "https" {
  const { host, port } = parseEndpoint(written, []);
  const isNear =
    host === null || isLoopback(host) || parseServiceHost(host) !== null || /^[\d.]+$/.test(host);
  return (isNear || port === 4318) && port !== 443 ? "http" : "https";
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "OTLP over HTTP has a scheme in its address",
      why: "`otlp_http` takes a URL. In `gateway:4318` the name is read as the scheme: the collector starts, and then every request fails as an unsupported protocol. With an IP address or an underscore in the name it does not even start. With `http://` or `https://` in front the address means what it says.",
      messages: {
        default:
          "The address `{written}` of `{exporter}` has no scheme, so no request can be made of it and the data is lost: begin it with `http://` or `https://`.",
      },
      fixes: { "add-scheme": "Send to `{address}`" },
    },
    ko: {
      title: "HTTP 방식의 OTLP 주소에 스킴이 있음",
      why: "`otlp_http` 익스포터는 URL을 받습니다. `gateway:4318`처럼 적으면 이름이 스킴으로 읽힙니다. 컬렉터는 시작되지만 모든 요청이 지원하지 않는 프로토콜로 실패합니다. IP 주소이거나 이름에 밑줄이 있으면 시작조차 되지 않습니다. 앞에 `http://` 또는 `https://`를 붙이면 의도한 주소가 됩니다.",
      messages: {
        default:
          "`{exporter}` 익스포터의 `{written}` 주소에 스킴이 없어 요청을 만들 수 없고 데이터가 사라집니다. `http://` 또는 `https://`로 시작하도록 적으십시오.",
      },
      fixes: { "add-scheme": "`{address}` 주소로 전송" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter",
  bad: { tiers: over("endpoint: otel-gateway:4318") },
  good: { tiers: over("endpoint: http://otel-gateway:4318") },
});

function over(settings: string) {
  return examplePair("otlp_http", settings, 'http: { endpoint: "${env:MY_POD_IP}:4318" }');
}
