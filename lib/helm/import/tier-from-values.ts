import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Role } from "../../facts/types";
import { readTopology } from "../../topology/topology";
import { guessRole } from "../../workspace/guess-role";
import { newWorkspace, type TierStart } from "../../workspace/new-workspace";
import type { ChartShelf } from "../charts/shelf";
import { commandOf, distributionOf } from "../image";
import { needsRoot } from "../volumes";
import { subjectOf } from "../subject";
import { helmReleases } from "../values";
import { sameData } from "../../yaml/apply-data";
import { dataOf } from "../../yaml/document";
import { coalesce } from "../overlay/coalesce";
import { readAsHelm } from "../template/yaml-text";
import type { FoundFacts } from "./facts-found";
import { networkFacts } from "./facts-of-network";
import { podFacts } from "./facts-of-pod";
import { serviceFacts } from "./facts-of-service";
import { workloadFacts, workloadMode } from "./facts-of-workload";
import { mountsOf } from "./mounts-of";

/** Which release a tier is, and the collector that it runs where the image's tag does not say. */
export type ReleaseOfTier = {
  readonly release: string;
  readonly namespace: string;
  /** The chart's version; null: not installed by the chart. */
  readonly chart: string | null;
  readonly appVersion: string;
};

/**
 * A tier of its text and of values in the chart's shape: over the defaults, or what a running workload would have in them.
 * `user` is the file alone. Facts that only tell what the configuration asks for anyway are left out.
 */
export function tierFromValues(
  { values, user, yaml }: { readonly values: JsonMap; readonly user: JsonMap; readonly yaml: string },
  release: ReleaseOfTier,
  catalogue: Catalogue,
  shelf: ChartShelf,
): TierStart {
  const start: TierStart = {
    role: roleOf(values, yaml),
    yaml,
    ...targetOf(values, release.appVersion),
    facts: {
      ...names(release, values),
      ...workloadFacts(values, user),
      ...serviceFacts(values),
      ...networkFacts(values),
      ...podFacts(values),
      ...imageFacts(values),
    },
  };
  return withOwnFacts(start, values, catalogue, shelf);
}

/** The values that the export writes for a tier, over the chart's own, without the configuration. */
export function exportedValues(
  tier: TierStart,
  catalogue: Catalogue,
  shelf: ChartShelf,
  defaults: JsonMap,
): JsonMap {
  const workspace = newWorkspace("", [tier]);
  const [release] = helmReleases(workspace, readTopology(workspace.tiers, catalogue), shelf);
  const data = release === undefined ? {} : dataOf(readAsHelm(release.text));
  return coalesce(isMap(data) ? data : {}, defaults);
}

function roleOf(values: JsonMap, yaml: string): Role {
  const mode = workloadMode(values);
  if (mode === "daemonset") return "agent";
  if (mode === "singleton") return "cluster";
  return guessRole(yaml) === "cluster" ? "cluster" : "gateway";
}

function names({ release, namespace, chart }: ReleaseOfTier, values: JsonMap): FoundFacts {
  const fullname = fullnameOf(values, release);
  const inPlace = isMap(values["alternateConfig"]) && Object.keys(values["alternateConfig"]).length > 0;
  return {
    "workload.release": release,
    "workload.namespace": namespace,
    ...(chart === null ? {} : { "chart.version": chart }),
    ...(fullname === release ? {} : { "service.name": fullname }),
    ...(inPlace ? {} : { "chart.config-mode": "config" }),
  };
}

/** As the chart's template: its own name is added to a release's unless it stands in it. */
function fullnameOf(values: JsonMap, release: string): string {
  const own = values["fullnameOverride"];
  if (typeof own === "string" && own !== "") return cut(own);
  const name = values["nameOverride"];
  const part = typeof name === "string" && name !== "" ? name : "opentelemetry-collector";
  return cut(release.includes(part) ? release : `${release}-${part}`);
}

function cut(name: string): string {
  return name.slice(0, 63).replace(/-$/, "");
}

function targetOf(values: JsonMap, appVersion: string): Pick<TierStart, "target"> {
  const tag = at(values, "image", "tag");
  const collector = typeof tag === "string" && /^\d+\.\d+\.\d+$/.test(tag) ? tag : appVersion;
  return {
    target: { collector, distribution: distributionOf(at(values, "image", "repository")) ?? "contrib" },
  };
}

function imageFacts(values: JsonMap): FoundFacts {
  const { repository, tag, digest } = mapAt(values, "image");
  const name = at(values, "command", "name");
  const known = distributionOf(repository);
  return {
    ...(typeof repository === "string" && repository !== "" && known === null
      ? { "image.repository": repository }
      : {}),
    ...(typeof tag === "string" && tag !== "" && !/^\d+\.\d+\.\d+$/.test(tag) ? { "image.tag": tag } : {}),
    ...(typeof digest === "string" && digest !== "" ? { "image.digest": digest } : {}),
    ...(typeof name === "string" && name !== "" && (known === null || name !== commandOf(known))
      ? { "image.command": name }
      : {}),
  };
}

/** Facts that only tell what the components of the configuration ask for anyway are left to them. */
function withOwnFacts(start: TierStart, values: JsonMap, catalogue: Catalogue, shelf: ChartShelf): TierStart {
  const {
    "rbac.rules": rules,
    "env.variables": variables,
    "security.run-as-root": root,
    "rbac.create": create,
    ...facts
  } = start.facts ?? {};
  const bare = { ...start, facts };
  const derived = exportedValues(bare, catalogue, shelf, {});
  const isNew = (list: string, ...path: readonly string[]) => {
    const known = listAt(derived, list, ...path);
    return (entry: Json) => !known.some((each) => sameData(each, entry));
  };
  const ownMounts = mountsOf(values).flatMap(({ volume, mount, fact }) =>
    fact !== null && (isNew("extraVolumes")(volume) || isNew("extraVolumeMounts")(mount)) ? [fact] : [],
  );
  const ownRules = isList(rules) ? rules.filter(isNew("clusterRole", "rules")) : [];
  const isNewVariable = isNew("extraEnvs");
  const written = listAt(values, "extraEnvs");
  const ownVariables = (isList(variables) ? variables : []).filter((variable) =>
    written.some((entry) => at(entry, "name") === at(variable, "name") && isNewVariable(entry)),
  );
  const wantsRoot = needsRoot(soleSubject(bare, catalogue));
  return {
    ...bare,
    facts: {
      ...facts,
      ...(ownMounts.length > 0 ? { mounts: ownMounts } : {}),
      ...(ownRules.length > 0 ? { "rbac.rules": ownRules } : {}),
      ...(ownVariables.length > 0 ? { "env.variables": ownVariables } : {}),
      ...(root !== undefined && root !== wantsRoot ? { "security.run-as-root": root } : {}),
      ...(create === false && listAt(derived, "clusterRole", "rules").length > 0
        ? { "rbac.create": false }
        : {}),
    },
  };
}

function soleSubject(tier: TierStart, catalogue: Catalogue) {
  const workspace = newWorkspace("", [tier]);
  const topology = readTopology(workspace.tiers, catalogue);
  const [read] = topology.tiers;
  const [source] = workspace.tiers;
  if (!read || !source) throw new Error("a design of one tier has none");
  return subjectOf(read, source.yaml, topology);
}

function listAt(values: Json, ...path: readonly string[]): readonly Json[] {
  const found = at(values, ...path);
  return isList(found) ? found : [];
}

function mapAt(values: JsonMap, key: string): JsonMap {
  const found = values[key];
  return isMap(found) ? found : {};
}
