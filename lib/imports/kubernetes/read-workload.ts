import { at, isMap, type Json, type JsonMap } from "../../base/json";
import { words } from "../../base/words";
import { tierFromValues } from "../../helm/import/tier-from-values";
import { mergeLines, syntaxLines } from "../formats/collector";
import { mergeSources } from "../merge/merge-sources";
import { tierCalled } from "../names";
import { defaultTarget, type TierStart } from "../../workspace/new-workspace";
import type { Draft, DraftLine, ImportContext } from "../types";
import { configOf, type FoundConfig } from "./config-of";
import { listAt, mapAt, textAt, type KubeObject } from "./objects";
import { accountValues } from "./reach-of";
import { surroundingsOf, type Surroundings } from "./surroundings";
import { valuesOfWorkload } from "./values-of-workload";

/** A workload that runs a collector: its tier, and the objects that are in it now. */
export type ReadWorkload = {
  readonly draft: Draft;
  readonly used: readonly KubeObject[];
  /** Which texts of ConfigMaps became the configuration: "name/key". */
  readonly texts: readonly string[];
};

/** A workload that runs a collector whose configuration is in none of the objects. */
export type MissingConfig = { readonly workload: KubeObject; readonly uris: readonly string[] };

/** Null: it runs no collector. */
export function readWorkload(
  workload: KubeObject,
  all: readonly KubeObject[],
  context: ImportContext,
): ReadWorkload | MissingConfig | null {
  const pod = at(workload.data, "spec", "template", "spec") ?? null;
  const found = listAt(pod, "containers").map((container) => ({
    container,
    config: configOf(container, pod, workload, all),
  }));
  const running = found.find(({ config }) => config.parts.length > 0);
  if (running) return tierOf(workload, pod, running, all, context);
  const bare = found.find(({ container }) => collectorImage.test(textAt(container, "image")));
  return bare ? { workload, uris: bare.config.missing } : null;
}

const collectorImage = /opentelemetry-collector|otelcol|otel-collector/;

function tierOf(
  workload: KubeObject,
  pod: Json,
  { container, config }: { readonly container: Json; readonly config: FoundConfig },
  all: readonly KubeObject[],
  context: ImportContext,
): ReadWorkload {
  const merged = mergeSources(config.parts);
  const around = surroundingsOf(workload, pod, container, all);
  const values = withoutConfig(
    valuesOfWorkload(workload.kind, at(workload.data, "spec") ?? null, pod, container, around),
    config,
  );
  const labels = mapAt(workload.data, "metadata", "labels");
  const release = textAt(labels, "app.kubernetes.io/instance") || workload.name;
  const fullname = around.serviceName ?? release;
  const named = {
    ...values,
    ...accountValues(isMap(pod) ? pod : {}, fullname, workload, all),
    fullnameOverride: fullname,
    alternateConfig: { kept: true },
  };
  const tier = tierFromValues(
    { values: named, user: values, yaml: merged.text },
    {
      release,
      namespace: workload.namespace === "" ? context.namespace : workload.namespace,
      chart: /^opentelemetry-collector-(\d+\.\d+\.\d+)$/.exec(textAt(labels, "helm.sh/chart"))?.[1] ?? null,
      appVersion: versionOf(textAt(labels, "app.kubernetes.io/version")),
    },
    context.catalogue,
    context.shelf,
  );
  return {
    draft: {
      tier: { ...tier, ...serviceNamed(tier, around), id: tierCalled(release) ?? tier.role },
      source: workload.source,
      roleGuessed: tier.role !== "agent",
      lines: [
        ...workloadLines(workload, config, around),
        ...mergeLines(config.parts, merged),
        ...syntaxLines(merged.text),
      ],
    },
    used: [workload, ...around.used],
    texts: config.parts.map(({ name }) => name),
  };
}

/** What holds the configuration itself is mounted by whoever installs the tier. */
function withoutConfig(values: JsonMap, { parts }: FoundConfig): JsonMap {
  const holders = new Set(parts.map(({ name }) => name.split("/")[0]));
  const volumes = listAt(values, "extraVolumes").filter((volume) => {
    const name = textAt(volume, "configMap", "name") || textAt(volume, "secret", "secretName");
    return !holders.has(name);
  });
  return { ...values, extraVolumes: volumes };
}

/** A Service that was found is called so, whatever the release is called. */
function serviceNamed({ facts }: TierStart, { serviceName }: Surroundings): Pick<TierStart, "facts"> {
  return serviceName === null ? {} : { facts: { ...facts, "service.name": serviceName } };
}

function versionOf(label: string): string {
  return /^\d+\.\d+\.\d+$/.test(label) ? label : defaultTarget.collector;
}

function workloadLines(
  workload: KubeObject,
  config: FoundConfig,
  around: Surroundings,
): readonly DraftLine[] {
  const { kind, name } = workload;
  const texts = config.parts.map((part) => `\`${part.name}\``).join(", ");
  const others = around.used.map((each) => `${each.kind} \`${each.name}\``).join(", ");
  return [
    { kind: "became", says: words("imports.workload", { kind, name, texts }) },
    ...(others === ""
      ? []
      : [{ kind: "became" as const, says: words("imports.surroundings", { objects: others }) }]),
    ...config.missing.map((uri) => ({
      kind: "left" as const,
      says: words("imports.config-missing", { uri }),
    })),
  ];
}
