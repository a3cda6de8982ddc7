import type { Catalogue } from "../../catalogue/catalogue";
import { nameStatus, type NameTarget } from "../../catalogue/names";
import type { Distribution } from "../../catalogue/types";
import { listFact, textFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { koreanKind } from "../shared/kind-words";
import { distributionOfCommand, distributionOfImage, imageOf } from "../shared/published-image";
import type { FixReport, Report, RuleDocs } from "../types";

export const distributionMismatch = rule({
  id: "wl/distribution-mismatch",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    const repository = textFact(tier.facts, "image.repository");
    const image = repository === null ? null : distributionOfImage(repository);
    if (repository !== null && image !== null) {
      yield* lackingIn(tier, catalogue, repository, image);
      yield* otherProgram(tier, repository, image);
    }
    const built = listFact(tier.facts, "image.components");
    if (image === null && built !== null) yield* lackingInBuild(tier, built);
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The image has every component of its configuration",
      why: "The design names a distribution, the deployment an image, and only the image runs. Where the two differ, what the image lacks is an unknown type: the collector exits at start, used in a pipeline or not. A program of one distribution is not in the image of another either. Take the image that has everything, or build one.",
      messages: {
        image:
          "Image `{image}` has no {kind} type `{type}`{more, plural, =0 {} one { and lacks one more} other { and lacks # more}}: the collector does not start.",
        build:
          "The image is built without {kind} type `{type}`{more, plural, =0 {} one { and lacks one more} other { and lacks # more}}: the collector does not start.",
        command: "Image `{image}` has no program `{command}`: the container does not start.",
      },
      fixes: { image: "Run `{image}`", command: "Start the image's own program" },
    },
    ko: {
      title: "이미지에 설정의 모든 컴포넌트가 들어 있음",
      why: "설계에는 배포판을, 배포에는 이미지를 지정하지만 실제로 실행되는 것은 이미지입니다. 둘이 다르면 이미지에 없는 컴포넌트는 알 수 없는 타입이 되어, 파이프라인에서 쓰는지와 관계없이 Collector가 시작할 때 종료됩니다. 한 배포판의 실행 파일은 다른 배포판의 이미지에 없습니다. 모두 들어 있는 이미지를 쓰거나 직접 빌드하십시오.",
      messages: {
        image: `\`{image}\` 이미지에 ${koreanKind} 타입 \`{type}\` 항목이 없습니다.{more, plural, =0 {} other { 그 밖에 #개가 더 없습니다.}} Collector가 시작되지 않습니다.`,
        build: `직접 빌드한 이미지에 ${koreanKind} 타입 \`{type}\` 항목이 없습니다.{more, plural, =0 {} other { 그 밖에 #개가 더 없습니다.}} Collector가 시작되지 않습니다.`,
        command: "`{image}` 이미지에 `{command}` 실행 파일이 없어 컨테이너가 시작되지 않습니다.",
      },
      fixes: { image: "`{image}` 이미지로 실행", command: "이미지 자체의 실행 파일로 시작" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector-releases/tree/main/distributions",
  bad: {
    tiers: {
      gateway: exampleTier({
        exporters: "kafka: { brokers: [kafka:9092] }\n",
        pipelines: "traces: { receivers: [otlp], exporters: [kafka] }\n",
      }),
    },
    facts: { gateway: { "image.repository": "otel/opentelemetry-collector-k8s" } },
  },
  good: {
    tiers: {
      gateway: exampleTier({
        exporters: "kafka: { brokers: [kafka:9092] }\n",
        pipelines: "traces: { receivers: [otlp], exporters: [kafka] }\n",
      }),
    },
    facts: { gateway: { "image.repository": "otel/opentelemetry-collector-contrib" } },
  },
});

/** Only what the design's own distribution has and the image's has not: the rest is told by collector/unknown-type. */
function* lackingIn(
  tier: Tier,
  catalogue: Catalogue,
  repository: string,
  image: Distribution,
): Iterable<Report> {
  const { collector, build } = tier.target;
  const lacks = ({ kind, type }: Component, target: NameTarget) =>
    ["other-distribution", "not-built"].includes(nameStatus(catalogue, kind, type, target).is);
  const lacking = tier.components.filter(
    (component) => !lacks(component, tier.target) && lacks(component, { collector, distribution: image }),
  );
  const [first, ...others] = lacking;
  if (!first) return;
  yield {
    at: { deploy: "image.repository" },
    message: "image",
    params: { image: repository, kind: first.kind, type: first.type, more: others.length },
    // Nobody but its builder knows the image of a self-built collector.
    fixes: build ? [] : [runImage(tier, imageOf(repository, tier.target.distribution))],
  };
}

function* otherProgram(tier: Tier, repository: string, image: Distribution): Iterable<Report> {
  const command = textFact(tier.facts, "image.command");
  const distribution = command === null ? null : distributionOfCommand(command);
  if (command === null || distribution === null || distribution === image) return;
  yield {
    at: { deploy: "image.command" },
    message: "command",
    params: { image: repository, command },
    fixes: [
      {
        id: "command",
        safety: "review",
        edits: [{ tier: tier.id, fact: "image.command", value: null }],
      },
    ],
  };
}

/** Entries of the fact are types, alone or with their kind: `otlp`, `receiver/otlp`. */
function* lackingInBuild(tier: Tier, built: readonly string[]): Iterable<Report> {
  const known = new Set(built);
  const lacking = tier.components.filter(({ kind, type, canonical }) =>
    [type, canonical].every((name) => !known.has(name) && !known.has(`${kind}/${name}`)),
  );
  const [first, ...others] = lacking;
  if (!first) return;
  yield {
    at: { deploy: "image.components" },
    message: "build",
    params: { kind: first.kind, type: first.type, more: others.length },
  };
}

function runImage(tier: Tier, image: string): FixReport {
  return {
    id: "image",
    params: { image },
    safety: "review",
    edits: [{ tier: tier.id, fact: "image.repository", value: image }],
  };
}
