import { at } from "../../base/json";
import { nameStatus } from "../../catalogue/names";
import type { Catalogue } from "../../catalogue/catalogue";
import { booleanFact, integerFact, textFact } from "../../facts/sheet";
import { parseId } from "../../topology/component-id";
import type { Component, Tier } from "../../topology/types";
import type { Place } from "../../workspace/types";
import { insert, set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { freeId } from "../shared/free-id";
import type { FixReport, RuleDocs } from "../types";
import { healthChecks } from "./health-check-extensions";

export const healthCheckMissing = rule({
  id: "wl/health-check-missing",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    // A blank tier is not deployed yet.
    if (tier.components.length === 0 && tier.pipelines.length === 0) return;
    const { defined, enabled } = healthChecks(tier);
    if (enabled.length > 0) return;
    const probed = booleanFact(tier.facts, "probes.enabled");
    if (probed === null) yield { ask: "probes.enabled", tier: tier.id };
    if (probed !== true) return;

    const [extension] = defined;
    const port = String(integerFact(tier.facts, "probes.port") ?? 13_133);
    yield {
      at: extension ? { yaml: extension.at, part: "key" } : placeIn(tier),
      message: extension ? "not-enabled" : "none",
      params: { tier: tier.id, port, extension: extension?.id ?? "" },
      fixes: extension ? [enable(tier, extension)] : add(tier, port, catalogue),
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Something answers the probes",
      why: "The official chart lets the kubelet ask every pod on port 13133 whether it is alive and ready. Without a health check extension in `service.extensions` nobody answers: the pods never become ready, get no traffic through their Service, and are restarted again and again, each time losing what is in memory.",
      messages: {
        none: "No health check extension answers the probes on port {port}: the pods of `{tier}` never become ready and are restarted again and again.",
        "not-enabled":
          "`{extension}` is not in `service.extensions`, so nothing answers the probes on port {port}: the pods of `{tier}` never become ready.",
      },
      fixes: {
        add: "Add `{extension}` on port {port}",
        enable: "Start `{extension}`",
      },
    },
    ko: {
      title: "프로브에 응답하는 익스텐션이 있음",
      why: "공식 차트에서는 kubelet이 13133 포트로 각 파드의 활성 상태와 준비 상태를 확인합니다. `service.extensions` 목록에 헬스 체크 익스텐션이 없으면 응답하는 곳이 없습니다. 파드는 준비 상태가 되지 못해 Service를 통한 트래픽을 받지 못하고, 계속 재시작되면서 그때마다 메모리에 있던 데이터를 잃습니다.",
      messages: {
        none: "{port} 포트의 프로브에 응답하는 헬스 체크 익스텐션이 없습니다. `{tier}` 티어의 파드가 준비 상태가 되지 못하고 계속 재시작됩니다.",
        "not-enabled":
          "`{extension}` 익스텐션이 `service.extensions` 목록에 없어 {port} 포트의 프로브에 응답하지 않습니다. `{tier}` 티어의 파드가 준비 상태가 되지 못합니다.",
      },
      fixes: {
        add: "{port} 포트에 `{extension}` 익스텐션 추가",
        enable: "`{extension}` 익스텐션 사용",
      },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector",
  bad: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
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

/** The list it is missing from, or the closest thing to it that there is. */
function placeIn({ config }: Tier): Place {
  if (at(config, "service", "extensions") !== undefined)
    return { yaml: ["service", "extensions"], part: "key" };
  if (at(config, "service") !== undefined) return { yaml: ["service"], part: "key" };
  return { deploy: "probes.enabled" };
}

function enable(tier: Tier, extension: Component): FixReport {
  return {
    id: "enable",
    params: { extension: extension.id },
    safety: "safe",
    edits: [start(tier, extension.id)],
  };
}

function add(tier: Tier, port: string, catalogue: Catalogue): readonly FixReport[] {
  const id = freeId(tier, "extension", "health_check");
  if (nameStatus(catalogue, "extension", parseId(id).type, tier.target).is !== "current") return [];
  const path = textFact(tier.facts, "probes.path") ?? "/";
  const settings = { endpoint: `\${env:MY_POD_IP}:${port}`, ...(path === "/" ? {} : { path }) };
  return [
    {
      id: "add",
      params: { extension: id, port },
      safety: "safe",
      edits: [{ tier: tier.id, ...set(["extensions", id], settings) }, start(tier, id)],
    },
  ];
}

function start(tier: Tier, id: string) {
  return { tier: tier.id, ...insert(["service", "extensions"], tier.extensions.length, id) };
}
