import { extensionRole } from "../../catalogue/extension-role";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Component, Ref, Tier } from "../../topology/types";
import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { extensionMentions } from "../shared/extension-mentions";
import { inTier } from "../shared/in-tier";
import { mentions } from "../shared/refs";
import type { FixReport, RuleDocs } from "../types";

export const unreferencedExtension = rule({
  id: "dead/unreferenced-extension",
  scope: "tier",
  severity: "info",
  *check(tier, { catalogue }) {
    for (const ref of tier.extensions) {
      const { component } = ref;
      if (!component || !servesOthers(component, catalogue)) continue;
      if (extensionMentions(tier, component.id).length > 0 || isNamedElsewhere(tier, component)) continue;
      yield {
        at: { yaml: ref.at, part: "value" },
        params: { extension: component.id },
        fixes: [drop(tier, component)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every extension that serves others is used by one",
      why: "Storage, authenticators and leader electors do nothing by themselves: a queue, a receiver or an exporter has to name them. One that nobody names starts, opens its files or holds its lease, and protects nothing. Often that is the very point: the queue was meant to be on disk, the receiver meant to check who calls.",
      messages: {
        default:
          "`{extension}` is started, but no component names it: nothing is stored, checked or elected by it. Name it where it was meant to serve, or remove it.",
      },
      fixes: { remove: "Remove `{extension}`" },
    },
    ko: {
      title: "다른 컴포넌트를 위한 익스텐션이 실제로 쓰임",
      why: "저장소, 인증, 리더 선출 익스텐션은 스스로 하는 일이 없습니다. 큐나 리시버나 익스포터가 이름을 지정해야 합니다. 아무도 지정하지 않은 익스텐션은 시작해서 파일을 열거나 리스를 잡을 뿐 아무것도 보호하지 않습니다. 큐를 디스크에 두거나 호출자를 확인하려던 설정이 빠진 경우가 많습니다.",
      messages: {
        default:
          "`{extension}` 익스텐션이 시작되지만 이름을 지정한 컴포넌트가 없어 저장, 인증, 선출에 쓰이지 않습니다. 쓰려던 곳에 지정하거나 제거하십시오.",
      },
      fixes: { remove: "`{extension}` 제거" },
    },
  },
  source: "derived: these extensions are called by the components that name them, and by nothing else",
  bad: { tiers: { gateway: queueing("") } },
  good: { tiers: { gateway: queueing(", sending_queue: { storage: file_storage }") } },
});

function queueing(queue: string): string {
  return exampleTier({
    extensions: "file_storage: { directory: /var/lib/otelcol }",
    exporters: `otlp_http: { endpoint: "https://otlp.example.com"${queue} }`,
    service: "extensions: [file_storage]",
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

function servesOthers({ type, canonical }: Component, catalogue: Catalogue): boolean {
  return canonical === "k8s_leader_elector" || extensionRole(catalogue, type) !== null;
}

/** A text anywhere that is the very id may be a mention in a setting that is not known here. */
function isNamedElsewhere(tier: Tier, { id }: Component): boolean {
  return tier.components.some(({ config }) => JSON.stringify(config).includes(JSON.stringify(id)));
}

/** Out of the list, from its end on, and the definition with it. */
function drop(tier: Tier, component: Component): FixReport {
  const refs = tier.extensions.filter((ref: Ref) => mentions(ref, component)).toReversed();
  return {
    id: "remove",
    params: { extension: component.id },
    // It may be the mention that is missing, not the extension that is left over.
    safety: "review",
    edits: [...refs.map((ref) => remove(ref.at)), remove(component.at)].map((edit) => inTier(tier.id, edit)),
  };
}
