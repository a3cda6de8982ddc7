import type { Path } from "../base/path";
import { words } from "../base/words";
import type { Words } from "../base/words";
import type { Kind } from "../catalogue/types";
import type { DecodedConfig, DecodedPipeline } from "./decode/decode-config";
import type { Fault } from "./fault";
import { quote } from "./go/quote";

/**
 * What the configuration's own `Validate` says, and that of its pipelines (otelcol/config.go, service/pipelines/config.go). The
 * collector returns the first of the references that lead nowhere; here are all of them.
 */
export function validateConfig(config: DecodedConfig, isGateOn: (gate: string) => boolean): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, upstream, message, at) => {
    faults.push({
      stage: "validate",
      class: "verdict",
      path,
      at: at ?? path.split("::"),
      part: "value",
      upstream,
      message,
      panics: false,
      remedies: [],
    });
  };
  validateRoot(config, isGateOn, report);
  validatePipelines(config, isGateOn, report);
  return faults;
}

type Report = (path: string, upstream: string, message: Words, at?: Path) => void;

function validateRoot(config: DecodedConfig, isGateOn: (gate: string) => boolean, report: Report): void {
  const ids = idsByKind(config);
  const has = (kind: Kind): boolean => ids[kind].size > 0;
  if (config.sections.every(({ entries }) => entries.length === 0))
    return report("", "empty configuration file", words("collector.validate.empty"), []);
  const mayBeBare = isGateOn("service.AllowNoPipelines");
  for (const kind of ["receiver", "exporter"] as const) {
    if (mayBeBare || has(kind)) continue;
    return report(
      "",
      `no ${kind} configuration specified in config`,
      words("collector.validate.none", { kind }),
      [],
    );
  }
  reportAmbiguous(config, ids, report);
  for (const [index, id] of config.extensions.entries()) {
    if (ids.extension.has(id)) continue;
    const upstream = `references extension ${quote(id)} which is not configured`;
    const message = words("collector.validate.reference", { kind: "extension", id });
    report("service::extensions", upstream, message, ["service", "extensions", index]);
  }
  for (const [id, pipeline] of config.pipelines) reportReferences(id, pipeline, ids, report);
}

type Ids = Readonly<Record<Kind, ReadonlySet<string>>>;

function idsByKind({ sections }: DecodedConfig): Ids {
  const ids = {
    receiver: new Set<string>(),
    processor: new Set<string>(),
    exporter: new Set<string>(),
    connector: new Set<string>(),
    extension: new Set<string>(),
  };
  for (const { kind, entries } of sections) for (const { id } of entries) ids[kind].add(id);
  return ids;
}

function reportAmbiguous(config: DecodedConfig, ids: Ids, report: Report): void {
  for (const connector of config.sections.find(({ kind }) => kind === "connector")?.entries ?? []) {
    for (const kind of ["exporter", "receiver"] as const) {
      if (!ids[kind].has(connector.id)) continue;
      const id = quote(connector.id);
      const upstream = `ambiguous ID: Found both ${id} ${kind} and ${id} connector. Change one of the components' IDs to eliminate ambiguity (e.g. rename ${id} connector to ${quote(`${connector.id}/connector`)})`;
      const message = words("collector.validate.ambiguous", { id: connector.id, kind });
      report(`connectors::${connector.id}`, upstream, message, ["connectors", connector.key]);
      break;
    }
  }
}

const sides = [
  { kind: "receiver", list: "receivers" },
  { kind: "processor", list: "processors" },
  { kind: "exporter", list: "exporters" },
] as const;

function reportReferences(id: string, pipeline: DecodedPipeline, ids: Ids, report: Report): void {
  for (const { kind, list } of sides)
    for (const [index, reference] of pipeline[list].entries()) {
      // A connector stands at both ends.
      if (ids[kind].has(reference) || (kind !== "processor" && ids.connector.has(reference))) continue;
      const upstream = `references ${kind} ${quote(reference)} which is not configured`;
      const message = words("collector.validate.reference", { kind, id: reference });
      report(`service::pipelines::${id}`, upstream, message, [
        "service",
        "pipelines",
        pipeline.key,
        list,
        index,
      ]);
    }
}

function validatePipelines(config: DecodedConfig, isGateOn: (gate: string) => boolean, report: Report): void {
  if (config.pipelines.size === 0 && !isGateOn("service.AllowNoPipelines"))
    report(
      "service::pipelines",
      "service must have at least one pipeline",
      words("collector.validate.no-pipeline"),
    );
  for (const [id, pipeline] of config.pipelines) {
    const at = ["service", "pipelines", pipeline.key];
    if (id.split("/")[0] === "profiles" && !isGateOn("service.profilesSupport")) {
      const upstream = `pipeline ${quote(id)}: profiling signal support is at alpha level, gated under the "service.profilesSupport" feature gate`;
      report("service::pipelines", upstream, words("collector.validate.profiles", { id }), at);
    }
    const path = `service::pipelines::${id}`;
    if (pipeline.receivers.length === 0)
      report(path, "must have at least one receiver", words("collector.validate.no-receiver", { id }), at);
    else if (pipeline.exporters.length === 0)
      report(path, "must have at least one exporter", words("collector.validate.no-exporter", { id }), at);
    else reportTwice(path, at, pipeline.processors, report);
  }
}

function reportTwice(path: string, at: Path, processors: readonly string[], report: Report): void {
  const seen = new Set<string>();
  const index = processors.findIndex((one) => seen.size === seen.add(one).size);
  const id = processors[index];
  if (id === undefined) return;
  const upstream = `references processor ${quote(id)} multiple times`;
  report(path, upstream, words("collector.validate.twice", { id }), [...at, "processors", index]);
}
