import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import { ok, err, type Result } from "../../base/result";
import { words, type Words } from "../../base/words";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Role } from "../../facts/types";
import { readTopology } from "../../topology/topology";
import { guessRole } from "../../workspace/guess-role";
import { newWorkspace, type TierStart } from "../../workspace/new-workspace";
import { chartFor, type ChartShelf } from "../charts/shelf";
import { commandOf, distributionOf } from "../image";
import { needsRoot } from "../volumes";
import { subjectOf } from "../subject";
import { helmReleases } from "../values";
import { dataOf } from "../../yaml/document";
import { coalesce } from "../overlay/coalesce";
import { readAsHelm } from "../template/yaml-text";
import { configText } from "./config-text";
import type { FoundFacts } from "./facts-found";
import { podFacts } from "./facts-of-pod";
import { serviceFacts } from "./facts-of-service";
import { workloadFacts, workloadMode } from "./facts-of-workload";
import { lostPaths } from "./lost-paths";
import { mountsOf } from "./mounts-of";
import { renderedConfig } from "./rendered-config";

/** What is imported: a values file, and which release of which chart it is for. */
export type ImportRequest = {
  readonly text: string;
  readonly chart: string;
  readonly release: string;
  readonly namespace: string;
};

/** A tier that was read from values, and what of them has no place in it. */
export type ImportedTier = { readonly tier: TierStart; readonly report: readonly Words[] };

/**
 * Reads a values file as the chart does: defaults beneath it, presets expanded, names rewritten, templates run. The rest
 * becomes deploy facts; what the export of the result would not say again is reported. The error is a sentence.
 */
export function importValues(
  request: ImportRequest,
  catalogue: Catalogue,
  shelf: ChartShelf,
): Result<ImportedTier, Words> {
  const chart = chartFor(shelf, request.chart);
  if (chart === null) return err(words("helm.import-chart", { chart: request.chart }));
  const rendered = renderedConfig(request.text, chart.data, request);
  if (!rendered.ok) return rendered;
  const { values, user, config } = rendered.value;
  const yaml = configText(request.text, config, chart.data.values["config"]);
  const start: TierStart = {
    role: roleOf(values, yaml),
    yaml,
    ...targetOf(values, chart.data.appVersion),
    facts: {
      ...names(request, values),
      ...workloadFacts(values, user),
      ...serviceFacts(values),
      ...podFacts(values),
      ...imageFacts(values),
    },
  };
  const tier = withOwnFacts(start, values, catalogue, shelf);
  const report = lostPaths(user, exportedValues(tier, catalogue, shelf, chart.data.values)).map(
    ({ path, value }) => words("helm.import-no-place", { path, value }),
  );
  const unsure = chart.exact
    ? []
    : [words("helm.import-other-chart", { chart: request.chart, known: chart.data.version })];
  return ok({ tier, report: [...unsure, ...report] });
}

function roleOf(values: JsonMap, yaml: string): Role {
  const mode = workloadMode(values);
  if (mode === "daemonset") return "agent";
  if (mode === "singleton") return "cluster";
  return guessRole(yaml) === "cluster" ? "cluster" : "gateway";
}

function names({ release, namespace, chart }: ImportRequest, values: JsonMap): FoundFacts {
  const fullname = fullnameOf(values, release);
  const inPlace = isMap(values["alternateConfig"]) && Object.keys(values["alternateConfig"]).length > 0;
  return {
    "workload.release": release,
    "workload.namespace": namespace,
    "chart.version": chart,
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
    const known = new Set(listAt(derived, list, ...path).map((each) => JSON.stringify(each)));
    return (entry: Json) => !known.has(JSON.stringify(entry));
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

/** The values that the export writes for a tier, over the chart's own, without the configuration. */
function exportedValues(
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

function listAt(values: Json, ...path: readonly string[]): readonly Json[] {
  const found = at(values, ...path);
  return isList(found) ? found : [];
}

function mapAt(values: JsonMap, key: string): JsonMap {
  const found = values[key];
  return isMap(found) ? found : {};
}
