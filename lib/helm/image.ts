import { listFact, textFact } from "../facts/sheet";
import type { Json, JsonMap } from "../base/json";
import { words } from "../base/words";
import type { Distribution } from "../catalogue/types";
import type { Part, Subject } from "./types";

/**
 * The image and the command of the tier's distribution, the tag always pinned to its collector: the chart's own tag moves
 * with the chart. An image of somebody's own keeps its entry point.
 */
export function imagePart({ tier }: Subject): Part {
  const { facts, target } = tier;
  const repository = textFact(facts, "image.repository");
  const known = Object.values(published).find((image) => image.repository === repository);
  // The image of a self-built collector is its builder's.
  const image = repository === null && !target.build ? published[target.distribution] : known;
  const notes =
    repository === null && target.build ? [words("helm.self-built-image", { name: target.build.name })] : [];
  const tag = textFact(facts, "image.tag") ?? target.collector;
  const digest = textFact(facts, "image.digest");
  const name = textFact(facts, "image.command")?.replace(/^\//, "") ?? image?.command;
  const extraArgs = argumentsOf(facts);
  const command: JsonMap = { ...(name ? { name } : {}), ...(extraArgs.length > 0 ? { extraArgs } : {}) };
  return {
    sections: [
      {
        key: "image",
        value: { repository: repository ?? image?.repository ?? "", tag, ...(digest ? { digest } : {}) },
        comment: "The collector that this configuration was checked for.",
      },
      ...(Object.keys(command).length > 0 ? [{ key: "command", value: command }] : []),
    ],
    notes,
  };
}

/** The distribution whose published image a repository is; null: somebody's own. */
export function distributionOf(repository: Json | undefined): Distribution | null {
  const known = distributions.find((name) => published[name].repository === repository);
  return known ?? null;
}

/** The command of a distribution's image. */
export function commandOf(distribution: Distribution): string {
  return published[distribution].command;
}

const distributions: readonly Distribution[] = ["core", "contrib", "k8s", "otlp"];

// https://github.com/open-telemetry/opentelemetry-collector-releases: image and binary by distribution
const published: Readonly<Record<Distribution, { readonly repository: string; readonly command: string }>> = {
  core: image("opentelemetry-collector", "otelcol"),
  contrib: image("opentelemetry-collector-contrib", "otelcol-contrib"),
  k8s: image("opentelemetry-collector-k8s", "otelcol-k8s"),
  otlp: image("opentelemetry-collector-otlp", "otelcol-otlp"),
};

function image(name: string, command: string) {
  return { repository: `ghcr.io/open-telemetry/opentelemetry-collector-releases/${name}`, command };
}

function argumentsOf(facts: Subject["tier"]["facts"]): readonly string[] {
  const gates = listFact(facts, "collector.gates") ?? [];
  const others = listFact(facts, "collector.extra-args") ?? [];
  return [...(gates.length > 0 ? [`--feature-gates=${gates.join(",")}`] : []), ...others];
}
