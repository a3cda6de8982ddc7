import { isMap, type Json, type JsonMap } from "../../base/json";
import type { Path } from "../../base/path";
import { sameData } from "../../yaml/apply-data";
import { dataOf, readDocument } from "../../yaml/document";
import { set } from "../../yaml/edit";
import { patch } from "../../yaml/patch";
import { renderYaml } from "../render-yaml";
import { sourceAt, withSource } from "../../yaml/source";
import { markOrigins } from "./mark-origins";

/** One part of a configuration, as `--config` names it. */
export type MergePart = { readonly name: string; readonly text: string };

/** A value that a later part brought. `over`: the part whose value it took the place of; null: nothing stood there. */
export type Origin = { readonly path: Path; readonly from: string; readonly over: string | null };

/** Several parts as one text. `kept`: false where the text had to be written anew, without the comments. */
export type Merged = {
  readonly text: string;
  readonly origins: readonly Origin[];
  readonly kept: boolean;
};

/**
 * Merges parts as the collector merges its sources (confmap/resolver.go): maps key by key, everything else is the later one's. The
 * first text stays as it is written, what later ones bring is written into it as it stands there, and a comment names where it is from.
 */
export function mergeSources(parts: readonly MergePart[]): Merged {
  const [first, ...later] = parts;
  if (!first) return { text: "", origins: [], kept: true };
  if (later.length === 0) return { text: first.text, origins: [], kept: true };
  const meant = parts.map(({ text }) => splitMap(dataOf(readDocument(text, Infinity)))).reduce(mergeData);
  const owners = new Map<string, string>();
  const origins: Origin[] = [];
  let text: string | null = first.text;
  for (const part of later) text = text === null ? null : withPart(text, part, first.name, owners, origins);
  if (text === null || !sameData(splitMap(dataOf(readDocument(text, Infinity))), meant))
    return { text: renderYaml(meant), origins, kept: false };
  return { text: markOrigins(text, origins), origins, kept: true };
}

/** Null where the text cannot be edited. */
function withPart(
  text: string,
  part: MergePart,
  firstName: string,
  owners: Map<string, string>,
  origins: Origin[],
): string | null {
  let merged: string | null = text;
  const walk = (value: JsonMap, at: Path, into: Json | undefined): void => {
    for (const [key, each] of Object.entries(value)) {
      const path = [...at, key];
      const before = isMap(into) && Object.hasOwn(into, key) ? into[key] : undefined;
      if (isMap(before) && isMap(each) && Object.keys(before).length > 0) walk(each, path, before);
      else if (before === undefined || !sameData(before, each)) {
        merged = merged === null ? null : written(merged, path, part.text, each);
        const over = before === undefined ? null : (owners.get(path.join("\n")) ?? firstName);
        owners.set(path.join("\n"), part.name);
        origins.push({ path, from: part.name, over });
      }
    }
  };
  const data = splitMap(dataOf(readDocument(part.text, Infinity)));
  if (isMap(data)) walk(data, [], dataOf(readDocument(text, Infinity)));
  return merged;
}

/** As the later part has it, comments and all, where its text can stand alone; else its data. */
function written(text: string, path: Path, source: string, value: Json): string | null {
  const own = sourceAt(source, path);
  if (own !== "") {
    const copied = withSource(text, path, own);
    if (copied.ok) return copied.value;
  }
  const patched = patch(text, [set(path, value)]);
  return patched.ok ? patched.value : null;
}

/** Keys with `::` stand for levels, at any depth but below lists (confmap/internal/conf.go). */
function splitMap(data: Json): Json {
  if (!isMap(data)) return data;
  let all: Json = {};
  for (const [key, value] of Object.entries(data)) {
    const nested = key.split("::").reduceRight<Json>((below, name) => ({ [name]: below }), splitMap(value));
    all = mergeData(all, nested);
  }
  return all;
}

function mergeData(earlier: Json, later: Json): Json {
  if (!isMap(earlier) || !isMap(later)) return later;
  const merged = new Map(Object.entries(earlier));
  for (const [key, value] of Object.entries(later)) {
    const before = merged.get(key);
    merged.set(key, isMap(before) && isMap(value) ? mergeData(before, value) : value);
  }
  return Object.fromEntries(merged);
}
