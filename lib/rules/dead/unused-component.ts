import type { Component, Tier } from "../../topology/types";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { extensionMentions } from "../shared/extension-mentions";
import { koreanKind } from "../shared/kind-words";
import { pipelinesMentioning } from "../shared/pipelines-mentioning";
import { mentions } from "../shared/refs";
import type { RuleDocs } from "../types";

export const unusedComponent = rule({
  id: "dead/unused-component",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const component of tier.components) {
      if (isUsed(component, tier)) continue;
      const { id, kind } = component;
      yield {
        at: { yaml: component.at, part: "key" },
        message: kind === "extension" ? "extension" : "default",
        params: { id, kind },
        fixes: [
          {
            id: "remove",
            params: { id },
            // It may be the mention that is missing, not the definition that is left over.
            safety: "review",
            edits: [{ tier: tier.id, ...remove(component.at) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every component that is defined is used",
      why: "A component in no pipeline, or an extension that is neither enabled nor named by another component, is checked at start and then never runs: no data passes it. Often a pipeline was meant to name it. What is really left over is one more thing to keep valid, and one more thing a reader takes for active; the security guide asks to remove it.",
      messages: {
        default:
          "The {kind} `{id}` is in no pipeline: it is checked at start and then never runs, so no data passes it.",
        extension: "`{id}` is not in `service.extensions` and nothing refers to it, so it never starts.",
      },
      fixes: { remove: "Remove `{id}`" },
    },
    ko: {
      title: "정의한 컴포넌트가 모두 쓰임",
      why: "어느 파이프라인에도 없는 컴포넌트나, 켜져 있지도 않고 다른 컴포넌트가 참조하지도 않는 익스텐션은 시작할 때 검사만 받고 실행되지 않습니다. 데이터가 전혀 지나가지 않습니다. 파이프라인에 넣는 것을 잊은 경우가 많습니다. 정말 남은 설정이라면 계속 유효하게 관리해야 하고 읽는 사람이 동작 중이라고 오해할 수 있어 보안 가이드에서도 제거를 권합니다.",
      messages: {
        default: `\`{id}\` ${koreanKind} 정의는 어느 파이프라인에도 없습니다. 시작할 때 검사만 받고 실행되지 않아 데이터가 지나가지 않습니다.`,
        extension: "`{id}` 익스텐션은 `service.extensions` 목록에 없고 참조하는 곳도 없어 시작되지 않습니다.",
      },
      fixes: { remove: "`{id}` 제거" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          # meant for the traces pipeline?
          batch: {}
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
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          batch: {}
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch], exporters: [otlp_http] }
      `,
    },
  },
});

function isUsed(component: Component, tier: Tier): boolean {
  if (component.kind === "extension") {
    return (
      tier.extensions.some((ref) => mentions(ref, component)) ||
      extensionMentions(tier, component.id).length > 0
    );
  }
  // Without pipelines the text is still being written: to call everything unused would help nobody.
  return tier.pipelines.length === 0 || pipelinesMentioning(tier, component).length > 0;
}
