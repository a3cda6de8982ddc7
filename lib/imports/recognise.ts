import { isMap, type Json } from "../base/json";
import { err, ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import { documentsOf } from "./documents";
import type { Format } from "./types";

/** What a text is, by its keys alone. The error is a sentence: it is nothing that a design could come from. */
export function recognise(text: string): Result<Format, Words> {
  if (text.trim() === "") return err(words("imports.empty"));
  if (/^\s*\{\s*"version"\s*:\s*\d+\s*,/.test(text)) return ok("design");
  const parts = documentsOf(text);
  const [first] = parts;
  if (!first) return err(words("imports.empty"));
  if (parts.some(({ data }) => isObject(data))) return ok("manifests");
  if (isCollector(first.data, text)) return ok("collector");
  const [issue] = first.document.issues;
  if (isMap(first.data) && isValues(first.data)) return ok("values");
  if (first.document.root !== null && first.document.root.kind !== "map")
    return err(words("imports.not-yaml"));
  if (issue !== undefined) return err(whyBroken(text, issue.line));
  return err(isMap(first.data) ? whyUnknown(first.data) : words("imports.not-yaml"));
}

/** True for a Kubernetes object or a list of them. */
export function isObject(data: Json): boolean {
  return isMap(data) && typeof data["kind"] === "string" && typeof data["apiVersion"] === "string";
}

/** True where the top of a configuration says that it is one; a half-written text counts by what can be read of it. */
export function isConfiguration(data: Json): boolean {
  if (!isMap(data)) return false;
  const keys = Object.keys(data);
  // `::` in a key stands for a level.
  if (keys.some((key) => sections.has(key.split("::")[0] ?? key) || key.startsWith("service::"))) return true;
  const service = data["service"];
  return (
    isMap(service) && ["pipelines", "telemetry", "extensions"].some((key) => Object.hasOwn(service, key))
  );
}

const sections = new Set(["receivers", "processors", "exporters", "connectors", "extensions"]);

function isCollector(data: Json, text: string): boolean {
  return isConfiguration(data) || /^(?:receivers|exporters|processors)(?:::\S+)?:/m.test(text);
}

/** The chart's own switches stand at the top, or one level deeper where it is a part of another chart. */
function isValues(data: Json): boolean {
  if (!isMap(data)) return false;
  const own = ["config", "alternateConfig", "presets"].some((key) => isMap(data[key]));
  return (
    own || (typeof data["mode"] === "string" && modes.has(data["mode"])) || partsOfUmbrella(data).length > 0
  );
}

/** The keys of an umbrella chart's values under which values of the collector's chart stand. */
export function partsOfUmbrella(data: Json): readonly string[] {
  if (!isMap(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    isMap(value) && typeof value["mode"] === "string" && modes.has(value["mode"]) ? [key] : [],
  );
}

const modes = new Set(["daemonset", "deployment", "statefulset"]);

function whyBroken(text: string, line: number): Words {
  if (/\{\{-?\s*[\w.$"(]/.test(text)) return words("imports.template");
  return words("imports.broken", { line });
}

function whyUnknown(data: { readonly [key: string]: Json }): Words {
  const keys = Object.keys(data);
  const listed = keys
    .slice(0, 3)
    .map((key) => `\`${key.slice(0, 40)}\``)
    .join(", ");
  const looksLikeValues = ["image", "replicaCount", "nameOverride", "resources"].some((key) =>
    keys.includes(key),
  );
  return words(looksLikeValues ? "imports.other-chart" : "imports.unknown", { keys: listed });
}
