import type { Catalogue } from "../../catalogue/catalogue";
import { extensionRole } from "../../catalogue/extension-role";
import { parseId } from "../../topology/component-id";
import { usedComponents } from "../../topology/query";
import type { Tier } from "../../topology/types";
import { insert } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { extensionNames, type ExtensionName } from "../shared/extension-mentions";
import { inTier } from "../shared/in-tier";
import type { FixReport, RuleDocs } from "../types";

export const extensionNotEnabled = rule({
  id: "dead/extension-not-enabled",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    const enabled = new Set(tier.extensions.map(({ id }) => id));
    const defined = new Set(tier.components.flatMap(({ kind, id }) => (kind === "extension" ? [id] : [])));
    // What stands in no pipeline is never started, so what it asks for is not missed.
    for (const component of usedComponents(tier)) {
      for (const name of extensionNames(component)) {
        if (enabled.has(name.id)) continue;
        const isDefined = defined.has(name.id);
        if (!isDefined && !canOnlyBeOne(name, catalogue)) continue;
        yield {
          at: { yaml: name.at, part: "value" },
          message: isDefined ? "default" : "undefined",
          params: { component: component.id, extension: name.id },
          fixes: isDefined ? enable(tier, name.id) : [],
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every extension that is asked for is started",
      why: "An extension under `extensions` starts only when `service.extensions` lists it. A queue that is to be kept by it, a receiver that lets it check who calls, or a reader of it fails when it starts, and the whole collector with it. `otelcol validate` does not look that far: the configuration passes every check and the pod still crashes.",
      messages: {
        default:
          "`{component}` needs `{extension}`, which `service.extensions` does not list: it is not started, so the collector fails at start, though validation passes.",
        undefined:
          "`{component}` needs the extension `{extension}`, which is defined nowhere: the collector fails at start, though validation passes.",
      },
      fixes: { enable: "Start `{extension}`" },
    },
    ko: {
      title: "요구되는 익스텐션이 모두 시작됨",
      why: "`extensions` 아래에 정의한 익스텐션은 `service.extensions` 목록에 있어야 시작됩니다. 큐를 맡기거나 호출자를 확인하게 하거나 그 밖에 이 익스텐션을 쓰는 컴포넌트는 시작할 때 실패하고 컬렉터 전체가 멈춥니다. `otelcol validate` 명령은 여기까지 보지 않으므로 설정이 모든 검사를 통과하고도 파드가 시작되지 않습니다.",
      messages: {
        default:
          "`{component}` 컴포넌트가 쓰는 `{extension}` 익스텐션이 `service.extensions` 목록에 없어 시작되지 않습니다. 검사는 통과하지만 컬렉터가 시작에 실패합니다.",
        undefined:
          "`{component}` 컴포넌트가 쓰는 `{extension}` 익스텐션이 어디에도 정의되어 있지 않습니다. 검사는 통과하지만 컬렉터가 시작에 실패합니다.",
      },
      fixes: { enable: "`{extension}` 익스텐션 사용" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/configuration/#extensions",
  bad: { tiers: { gateway: queueing("health_check") } },
  good: { tiers: { gateway: queueing("health_check, file_storage") } },
});

function queueing(enabled: string): string {
  return exampleTier({
    extensions: "health_check: {}\nfile_storage: { directory: /var/lib/otelcol }",
    exporters:
      'otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { storage: file_storage } }',
    service: `extensions: [${enabled}]`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

/** These settings take nothing but an extension of that role; others, as `encoding`, have words of their own as well. */
function canOnlyBeOne({ id, setting }: ExtensionName, catalogue: Catalogue): boolean {
  return (
    (setting === "authenticator" || setting === "storage") &&
    extensionRole(catalogue, parseId(id).type) === setting
  );
}

function enable(tier: Tier, id: string): readonly FixReport[] {
  const edit = insert(["service", "extensions"], tier.extensions.length, id);
  return [{ id: "enable", params: { extension: id }, safety: "safe", edits: [inTier(tier.id, edit)] }];
}
