import { groupBy } from "../../base/group-by";
import { words } from "../../base/words";
import { guessRole } from "../../workspace/guess-role";
import { dataOf, readDocument } from "../../yaml/document";
import { textsOf } from "../kubernetes/config-of";
import { areNear, objectsIn, textAt, type KubeObject } from "../kubernetes/objects";
import { readOperator } from "../kubernetes/read-operator";
import { readWorkload, type MissingConfig, type ReadWorkload } from "../kubernetes/read-workload";
import { tierCalled } from "../names";
import { isConfiguration } from "../recognise";
import type { Draft, ImportContext, Reading, ReportLine, Source, SourceRefusal } from "../types";
import { syntaxLines } from "./collector";

/**
 * Kubernetes objects of any kind, together: workloads that run a collector with all that stands around them, resources of the
 * Operator, and ConfigMaps that no workload mounts.
 */
export function readManifests(sources: readonly Source[], context: ImportContext): Reading {
  const objects = objectsIn(sources);
  const resources = objects.filter(({ kind }) => kind === "OpenTelemetryCollector");
  const others = objects.filter((each) => !isMadeBy(resources, each));
  const operators = resources.flatMap((each) => readOperator(each, context) ?? []);
  const read = others
    .filter(({ kind }) => workloads.has(kind))
    .map((each) => readWorkload(each, others, context));
  const running = read.filter((each): each is ReadWorkload => each !== null && "draft" in each);
  const missing = read.filter((each): each is MissingConfig => each !== null && "uris" in each);
  const taken = new Set(running.flatMap(({ texts }) => texts));
  const maps = others.filter(({ kind }) => kind === "ConfigMap");
  const loose = maps.flatMap((each) => looseTexts(each, taken));
  const used = new Set<KubeObject>(running.flatMap((each) => each.used));
  const drafts = [...operators, ...running.map(({ draft }) => draft), ...loose];
  const rest = others.filter(
    (each) => !used.has(each) && each.kind !== "OpenTelemetryCollector" && !isTaken(each, taken, loose),
  );
  return {
    drafts,
    lines: [...restLines(rest), ...(drafts.length > 0 ? missing.map(missingLine) : [])],
    refusals: drafts.length > 0 ? [] : refusalsFor(sources, objects, missing),
  };
}

const workloads = new Set(["DaemonSet", "Deployment", "StatefulSet"]);

/** What the Operator made of a resource that is there as well would stand twice. */
function isMadeBy(resources: readonly KubeObject[], object: KubeObject): boolean {
  if (object.kind === "OpenTelemetryCollector") return false;
  if (textAt(object.data, "metadata", "labels", "app.kubernetes.io/managed-by") !== "opentelemetry-operator")
    return false;
  const instance = textAt(object.data, "metadata", "labels", "app.kubernetes.io/instance");
  return resources.some((each) => instance.endsWith(`.${each.name}`) && areNear(each, object));
}

function looseTexts(map: KubeObject, taken: ReadonlySet<string>): readonly Draft[] {
  const texts = textsOf(map).filter(
    ({ key, text }) =>
      !taken.has(`${map.name}/${key}`) && isConfiguration(dataOf(readDocument(text, Infinity))),
  );
  return texts.map(({ key, text }): Draft => {
    const role = guessRole(text);
    const name = texts.length > 1 ? `${map.name}-${key.split(".")[0] ?? key}` : map.name;
    return {
      tier: {
        id: tierCalled(name) ?? role,
        role,
        yaml: text,
        ...(map.namespace === "" ? {} : { facts: { "workload.namespace": map.namespace } }),
      },
      source: map.source,
      roleGuessed: true,
      lines: [
        { kind: "became", says: words("imports.config-map", { name: map.name, key }) },
        ...syntaxLines(text),
      ],
    };
  });
}

function isTaken(object: KubeObject, taken: ReadonlySet<string>, loose: readonly Draft[]): boolean {
  if (object.kind !== "ConfigMap" && object.kind !== "Secret") return false;
  return textsOf(object).some(
    ({ key, text }) => taken.has(`${object.name}/${key}`) || loose.some(({ tier }) => tier.yaml === text),
  );
}

/** One line for all that has no place, by kind. */
function restLines(rest: readonly KubeObject[]): readonly ReportLine[] {
  if (rest.length === 0) return [];
  const kinds = groupBy(rest, ({ kind }) => kind);
  const listed = [...kinds].map(
    ([kind, all]) => `${kind} ${all.map(({ name }) => `\`${name}\``).join(", ")}`,
  );
  const shown = listed.slice(0, 8).join("; ");
  return [
    {
      kind: "left",
      source: "",
      tier: "",
      says: words("imports.rest", { count: rest.length, objects: shown }),
    },
  ];
}

function missingLine({ workload, uris }: MissingConfig): ReportLine {
  return { kind: "left", source: workload.source, tier: "", says: missingWords(workload, uris) };
}

function missingWords({ kind, name }: KubeObject, uris: readonly string[]) {
  return words("imports.workload-without", {
    kind,
    name,
    uris: uris.map((uri) => `\`${uri}\``).join(", ") || "-",
  });
}

function refusalsFor(
  sources: readonly Source[],
  objects: readonly KubeObject[],
  missing: readonly MissingConfig[],
): readonly SourceRefusal[] {
  if (missing.length > 0)
    return missing.map(({ workload, uris }) => ({
      source: workload.source,
      says: missingWords(workload, uris),
    }));
  return sources.map(({ name }) => {
    const kinds = [...new Set(objects.filter(({ source }) => source === name).map(({ kind }) => kind))];
    return { source: name, says: words("imports.no-collector", { kinds: kinds.slice(0, 6).join(", ") }) };
  });
}
