import { at, isList } from "../../base/json";
import type { Component, Pipeline } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { canonicalOf } from "../shared/refs";
import { passthroughOf } from "./passthrough";
import type { RuleDocs } from "../types";

export const containerAttrsNeedId = rule({
  id: "k8sattr/container-attrs-need-id",
  scope: "pipeline",
  severity: "info",
  *check({ pipeline }) {
    // What comes from another pipeline or another kind of receiver may name its container; applications' own data rarely does.
    if (pipeline.receivers.length === 0 || !pipeline.receivers.every((ref) => canonicalOf(ref) === "otlp"))
      return;
    for (const [position, { component }] of pipeline.processors.entries()) {
      if (component?.canonical !== "k8s_attributes" || passthroughOf(component) !== false) continue;
      const wanted = containerAttributes(component);
      if (!wanted || namesContainer(pipeline, position)) continue;
      yield {
        at: { yaml: [...component.at, "extract", "metadata", wanted.index], part: "value" },
        params: { processor: component.id, attribute: wanted.name, pipeline: pipeline.id },
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Data says which container it is from",
      why: "An address leads to a pod, not to one of its containers. In pods with more than one container, `k8s_attributes` adds `container.*` attributes only to data that carries `container.id` or `k8s.container.name`. SDKs set neither by themselves: a detector of the SDK or `OTEL_RESOURCE_ATTRIBUTES` in the pod does.",
      messages: {
        default:
          "`{processor}` extracts `{attribute}`, but nothing in `{pipeline}` names the container: pods with several get none unless SDKs send `k8s.container.name` or `container.id`.",
      },
      fixes: {},
    },
    ko: {
      title: "데이터에 컨테이너 정보가 있음",
      why: "주소로는 파드까지만 알 수 있고 컨테이너는 알 수 없습니다. 컨테이너가 둘 이상인 파드에서는 데이터에 `container.id`나 `k8s.container.name` 속성이 있어야 `k8s_attributes` 프로세서가 `container.*` 속성을 추가합니다. SDK는 기본적으로 이 속성을 넣지 않으므로 SDK의 디텍터나 파드의 `OTEL_RESOURCE_ATTRIBUTES` 변수로 넣습니다.",
      messages: {
        default:
          "`{processor}` 프로세서가 `{attribute}` 속성을 추출하지만 `{pipeline}` 파이프라인에 컨테이너 이름이 없습니다. SDK가 `k8s.container.name`이나 `container.id`를 보내야 합니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: { agent: extracting("k8s.pod.name, container.image.name", "") } },
  good: {
    tiers: {
      agent: extracting(
        "k8s.pod.name, container.image.name",
        "resource: { attributes: [{ key: k8s.container.name, from_attribute: container, action: insert }] }",
      ),
    },
  },
});

function extracting(metadata: string, naming: string): string {
  return exampleTier({
    processors: `${naming}\nk8s_attributes: { extract: { metadata: [${metadata}] } }`,
    pipelines: `traces: { receivers: [otlp], processors: [${naming === "" ? "" : "resource, "}k8s_attributes], exporters: [otlp_http] }`,
  });
}

/** The first attribute of a container that a processor is told to extract. */
function containerAttributes({
  config,
}: Component): { readonly index: number; readonly name: string } | null {
  const metadata = at(config, "extract", "metadata");
  if (!isList(metadata)) return null;
  const index = metadata.findIndex((name) => typeof name === "string" && name.startsWith("container."));
  const name = metadata[index];
  return typeof name === "string" ? { index, name } : null;
}

/** True where a processor before `position` speaks of what names a container, by whatever means. */
function namesContainer({ processors }: Pipeline, position: number): boolean {
  return processors
    .slice(0, position)
    .some(({ component }) =>
      /container\.(id|name)|"docker"|"env"/.test(JSON.stringify(component?.config ?? null)),
    );
}
