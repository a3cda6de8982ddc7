import type { Component, TierContext } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { provideVariable } from "../shared/provide-variable";
import type { FixReport, RuleDocs } from "../types";
import { findSecrets, type PlainSecret } from "./find-secrets";

export const secretPlainText = rule({
  id: "backend/secret-plain-text",
  scope: "component",
  severity: "error",
  *check({ component, tier }) {
    const secrets = findSecrets(component.config);
    for (const secret of secrets) {
      yield {
        at: { yaml: [...component.at, ...secret.path], part: "value" },
        params: { component: component.id, key: secret.name },
        fixes: [fromVariable(component, tier, secret, secrets)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Credentials come from outside the configuration",
      why: "A credential in the text goes wherever the text goes: into version control, into the ConfigMap that everyone with read access to the namespace can see, into tickets and shared links. The collector hides it in its own logs only. From a variable that Kubernetes fills from a Secret it stays in one place, and it can be changed without touching the configuration. One that was shared should be replaced.",
      messages: {
        default:
          "`{component}` has the value of `{key}` written out: everyone who can read this file or its ConfigMap can send, or read, in your name.",
      },
      fixes: { "from-variable": "Take it from `{variable}`, filled from a Secret" },
    },
    ko: {
      title: "인증 정보가 설정 밖에서 주어짐",
      why: "텍스트에 적힌 인증 정보는 텍스트가 가는 모든 곳에 따라갑니다. 버전 관리, 네임스페이스 읽기 권한이 있으면 누구나 볼 수 있는 ConfigMap, 티켓, 공유 링크에 남습니다. Collector는 자기 로그에서만 가립니다. Kubernetes가 Secret에서 채우는 변수를 쓰면 한곳에만 있고 설정을 고치지 않고도 바꿀 수 있습니다. 이미 공유된 값은 새로 발급해야 합니다.",
      messages: {
        default:
          "`{component}` 설정에 `{key}` 값이 그대로 적혀 있습니다. 이 파일이나 ConfigMap을 읽을 수 있는 사람은 누구나 그 권한으로 데이터를 보내거나 읽을 수 있습니다.",
      },
      fixes: { "from-variable": "Secret에서 채우는 `{variable}` 변수 사용" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http:
            endpoint: https://otlp.example.com
            headers:
              x-api-key: 0123456789 # of the production account
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http:
            endpoint: https://otlp.example.com
            headers:
              x-api-key: \${env:BACKEND_API_KEY}
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

function fromVariable(
  component: Component,
  tier: TierContext,
  secret: PlainSecret,
  all: readonly PlainSecret[],
): FixReport {
  const isOnly = all.every((other) => other === secret || other.name !== secret.name);
  // The component's id is in the name, so that two backends never share a credential by accident.
  const variable = variableName([component.id, ...(isOnly ? [secret.name] : secret.path)]);
  return {
    id: "from-variable",
    params: { variable },
    safety: "review",
    edits: [
      {
        tier: tier.id,
        ...set([...component.at, ...secret.path], `${secret.prefix}\${env:${variable}}`),
      },
      ...provideVariable(tier, { name: variable, from: "secret" }),
    ],
  };
}

/** "otlp_http/backend", "x-api-key" → OTLP_HTTP_BACKEND_API_KEY */
function variableName(parts: readonly (string | number)[]): string {
  const name = parts
    .map((part) => String(part).replace(/^x-/i, ""))
    .join("_")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
  return /^\d/.test(name) ? `_${name}` : name;
}
