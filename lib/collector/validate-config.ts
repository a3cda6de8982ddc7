import type { Path } from "../base/path";
import { words } from "../base/words";
import type { Words } from "../base/words";
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
  const has = (kind: string): boolean => config.entries.some((entry) => entry.kind === kind);
  if (config.entries.length === 0)
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
  reportAmbiguous(config, report);
  const extensions = idsOf(config, "extension");
  for (const [index, id] of config.extensions.entries()) {
    if (extensions.has(id)) continue;
    const upstream = `references extension ${quote(id)} which is not configured`;
    const message = words("collector.validate.reference", { kind: "extension", id });
    report("service::extensions", upstream, message, ["service", "extensions", index]);
  }
  for (const [id, pipeline] of config.pipelines) reportReferences(config, id, pipeline, report);
}

function idsOf(config: DecodedConfig, ...kinds: readonly string[]): ReadonlySet<string> {
  return new Set(config.entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
}

function reportAmbiguous(config: DecodedConfig, report: Report): void {
  for (const connector of config.entries.filter(({ kind }) => kind === "connector")) {
    for (const kind of ["exporter", "receiver"] as const) {
      if (!idsOf(config, kind).has(connector.id)) continue;
      const id = quote(connector.id);
      const upstream = `ambiguous ID: Found both ${id} ${kind} and ${id} connector. Change one of the components' IDs to eliminate ambiguity (e.g. rename ${id} connector to ${quote(`${connector.id}/connector`)})`;
      const message = words("collector.validate.ambiguous", { id: connector.id, kind });
      report(`connectors::${connector.id}`, upstream, message, ["connectors", connector.key]);
      break;
    }
  }
}

function reportReferences(
  config: DecodedConfig,
  id: string,
  pipeline: DecodedPipeline,
  report: Report,
): void {
  const sides = [
    { kind: "receiver", list: "receivers", known: idsOf(config, "receiver", "connector") },
    { kind: "processor", list: "processors", known: idsOf(config, "processor") },
    { kind: "exporter", list: "exporters", known: idsOf(config, "exporter", "connector") },
  ] as const;
  for (const { kind, list, known } of sides)
    for (const [index, reference] of pipeline[list].entries()) {
      if (known.has(reference)) continue;
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
