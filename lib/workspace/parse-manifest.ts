import { isList, isMap, type Json } from "../base/json";
import type { Path } from "../base/path";
import { err, ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import type { CustomBuild } from "../catalogue/types";
import { compareVersions } from "../catalogue/versions";
import { dataOf, readDocument } from "../yaml/document";
import { lineIndex } from "../yaml/lines";
import { rangeOf } from "../yaml/locate";
import type { SyntaxIssue, YamlDocument } from "../yaml/types";
import { maxBuildName, maxModules } from "./limits";

/** What a manifest of the OpenTelemetry Collector Builder says. `collector`: null where no module tells its version. */
export type BuildManifest = { readonly build: CustomBuild; readonly collector: string | null };

/** What is wrong with a text that should be a manifest. Lines count from 1. */
export type ManifestFault = { readonly line: number; readonly message: Words };

/**
 * Reads the builder's manifest: `dist.name`, and each `gomod` of its five sections of components. Other keys are the
 * builder's own affair. Every fault stands at its line; a text without any component is no manifest.
 */
export function parseManifest(text: string): Result<BuildManifest, readonly ManifestFault[]> {
  const document = readDocument(text);
  if (document.issues.length > 0) return err(document.issues.map(faultOf));
  const data = dataOf(document);
  if (!isMap(data)) return err([{ line: 1, message: words("manifest.not-a-map") }]);
  const faults: ManifestFault[] = [];
  const fault = (path: Path, message: Words) => faults.push({ line: lineOf(document, path), message });
  const linked = sections.flatMap((section) => modulesIn(data[section], section, fault));
  if (faults.length > 0) return err(faults);
  if (linked.length === 0) return err([{ line: 1, message: words("manifest.no-components") }]);
  if (linked.length > maxModules)
    return err([{ line: 1, message: words("manifest.too-many", { limit: maxModules }) }]);
  const dist = data["dist"];
  const name = isMap(dist) && typeof dist["name"] === "string" ? dist["name"].trim() : "";
  return ok({
    build: {
      name: (name === "" ? "otelcol-custom" : name).slice(0, maxBuildName),
      modules: [...new Set(linked.map(({ module }) => module))],
    },
    collector: versionOf(linked),
  });
}

/** The reader speaks of a collector's configuration where it wants a map. */
function faultOf({ line, message }: SyntaxIssue): ManifestFault {
  return { line, message: message.id === "yaml.root-not-map" ? words("manifest.not-a-map") : message };
}

const sections = ["receivers", "processors", "exporters", "connectors", "extensions"] as const;

/** "go.opentelemetry.io/collector/exporter/otlpexporter v0.159.0"; the version may be left to a `path`. */
const gomod = /^([\w.~-]+(?:\/[\w.~-]+)+)(?:\s+v(\d+\.\d+\.\d+\S*))?$/;

type Linked = { readonly module: string; readonly version: string | null };

function modulesIn(
  list: Json | undefined,
  section: string,
  fault: (path: Path, message: Words) => void,
): readonly Linked[] {
  if (list === undefined || list === null) return [];
  if (!isList(list)) {
    fault([section], words("manifest.not-a-list", { section }));
    return [];
  }
  return list.flatMap((item, index) => {
    const written = isMap(item) ? item["gomod"] : undefined;
    const match = typeof written === "string" ? gomod.exec(written.trim()) : null;
    if (!match) {
      fault([section, index], words("manifest.no-module", { section }));
      return [];
    }
    return [{ module: match[1] ?? "", version: match[2] ?? null }];
  });
}

/** The newest release among upstream's own modules: components and core share their numbers, stable modules have others. */
function versionOf(linked: readonly Linked[]): string | null {
  const versions = linked.flatMap(({ module, version }) =>
    version?.startsWith("0.") && upstream.test(module) ? [version] : [],
  );
  const newest = versions.toSorted(compareVersions).at(-1)?.split(/[-+]/)[0];
  return newest ?? null;
}

const upstream =
  /^(?:go\.opentelemetry\.io\/collector|github\.com\/open-telemetry\/opentelemetry-collector-contrib)\//;

function lineOf(document: YamlDocument, path: Path): number {
  const range = rangeOf(document, path, "key");
  return range ? lineIndex(document.lineStarts, range.start) + 1 : 1;
}
