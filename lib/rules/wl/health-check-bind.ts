import { at } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";
import { booleanFact, integerFact } from "../../facts/sheet";
import { isLoopback, parseEndpoint } from "../../topology/endpoints";
import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { RuleDocs } from "../types";
import { healthChecks } from "./health-check-extensions";

export const healthCheckBind = rule({
  id: "wl/health-check-bind",
  scope: "tier",
  severity: "error",
  *check(tier) {
    const bound = healthChecks(tier).enabled.filter((extension) => isBoundToLocalhost(extension, tier));
    if (bound.length === 0) return;
    const probed = booleanFact(tier.facts, "probes.enabled");
    if (probed === null) yield { ask: "probes.enabled", tier: tier.id };
    if (probed !== true) return;

    for (const extension of bound) {
      const { path, written } = endpointOf(extension);
      const port = written === null ? null : parseEndpoint(written, path).port;
      const address = `\${env:MY_POD_IP}:${port ?? integerFact(tier.facts, "probes.port") ?? 13_133}`;
      yield {
        at: written === null ? { yaml: extension.at, part: "key" } : { yaml: path, part: "value" },
        message: written === null ? "unset" : "written",
        params: { extension: extension.id, tier: tier.id, address: written ?? "" },
        fixes: [
          {
            id: "bind-pod-address",
            params: { address },
            safety: "safe",
            edits: [{ tier: tier.id, ...set(path, address) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The health check listens on the pod's address",
      why: "The kubelet asks from outside the pod, at the pod's address. A health check that is bound to localhost, which is what it does since v0.110 where no endpoint is written, refuses it: the pods never become ready and are restarted again and again. The pod's own address stands in `MY_POD_IP`, which the official chart provides.",
      messages: {
        written:
          "`{extension}` listens on `{address}`, where the kubelet cannot reach it: its probes fail, and the pods of `{tier}` never become ready.",
        unset:
          "`{extension}` sets no endpoint and listens on localhost only: the kubelet''s probes fail, and the pods of `{tier}` never become ready.",
      },
      fixes: { "bind-pod-address": "Listen on `{address}`" },
    },
    ko: {
      title: "헬스 체크가 파드 주소에서 수신함",
      why: "kubelet은 파드 밖에서 파드 주소로 확인합니다. localhost에 바인딩된 헬스 체크는 이 요청을 받지 못합니다. v0.110부터 엔드포인트를 적지 않으면 localhost에서 수신합니다. 파드가 준비 상태가 되지 못하고 계속 재시작됩니다. 파드 자신의 주소는 공식 차트가 제공하는 `MY_POD_IP` 변수에 있습니다.",
      messages: {
        written:
          "`{extension}` 익스텐션이 kubelet이 접근할 수 없는 `{address}` 주소에서 수신합니다. 프로브가 실패하여 `{tier}` 티어의 파드가 준비 상태가 되지 못합니다.",
        unset:
          "`{extension}` 익스텐션에 엔드포인트가 없어 localhost에서만 수신합니다. 프로브가 실패하여 `{tier}` 티어의 파드가 준비 상태가 되지 못합니다.",
      },
      fixes: { "bind-pod-address": "`{address}` 주소에서 수신" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension",
  bad: {
    tiers: {
      gateway: yaml`
        extensions:
          health_check: # default settings
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          extensions: [health_check]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        extensions:
          health_check: { endpoint: "\${env:MY_POD_IP}:13133" }
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          extensions: [health_check]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

function isBoundToLocalhost(extension: Component, { target }: Tier): boolean {
  const { path, written } = endpointOf(extension);
  if (written === null) return compareVersions(target.collector, "0.110.0") >= 0;
  const { host } = parseEndpoint(written, path);
  return host !== null && isLoopback(host);
}

/** The second version has its server under `http` once it is told to be one (healthcheckv2extension). */
function endpointOf({ at: place, canonical, config }: Component) {
  const inServer = canonical === "healthcheckv2" && at(config, "use_v2") === true;
  const own = inServer ? ["http", "endpoint"] : ["endpoint"];
  const written = at(config, ...own);
  return {
    path: [...place, ...own],
    written: typeof written === "string" && written !== "" ? written : null,
  };
}
