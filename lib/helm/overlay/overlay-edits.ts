import { isList, isMap, type Json, type JsonMap } from "../../base/json";
import type { TextEdit } from "../../base/text-edit";
import { dataOf } from "../../yaml/document";
import { lineStart } from "../../yaml/lines";
import { isBlockCollection, type Entry, type MapNode, type YamlNode } from "../../yaml/node";
import { readsAsOther } from "../../yaml/scalar";
import type { YamlDocument } from "../../yaml/types";
import { escapeBraces } from "../braces";
import { overlay, unwanted } from "./overlay";

/**
 * The edits that turn a tier's text into an overlay of `defaults`: every default that is not in `target` gets a null, empty
 * bodies get nulls for what they would inherit. Comments and everything else stay. `target` is the text's data, or what of
 * it the chart can give.
 */
export function overlayEdits(
  document: YamlDocument,
  defaults: JsonMap,
  target: JsonMap,
): readonly TextEdit[] {
  const { root } = document;
  const data = dataOf(document);
  if (root?.kind !== "map" || !isMap(data)) return [];
  const writer = createWriter(document);
  writer.map(root, { defaults, target, data });
  expandAliases(document, root, data, writer.edits);
  return [...writer.edits.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Level = { readonly defaults: JsonMap; readonly target: JsonMap; readonly data: JsonMap };

/** Edits by their place: two at one place would be one too many. */
type Edits = Map<string, TextEdit>;

function createWriter({ text }: YamlDocument) {
  const edits: Edits = new Map();
  const put = (start: number, end: number, insert: string) =>
    edits.set(`${start}-${end}`, { start, end, insert });

  function map(node: MapNode, level: Level): void {
    const { defaults, target, data } = level;
    const own = new Set(node.parts.flatMap(({ name, merge }) => (name === null || merge ? [] : [name])));
    const added = Object.keys(target).filter((key) => {
      const inherits = isMap(defaults[key]) && (isMap(target[key]) || target[key] === null);
      return !Object.hasOwn(data, key) || (!own.has(key) && inherits);
    });
    const lines = [
      ...unwanted(defaults, target).map((key) => `${quoted(key)}: null`),
      ...added.map((key) => `${quoted(key)}: ${flow(below(defaults[key], target[key]))}`),
    ];
    if (lines.length > 0) insertInto(node, lines);
    for (const entry of node.parts) if (entry.name !== null && !entry.merge) value(entry, entry.name, level);
  }

  function value({ value: node, after }: Entry, key: string, { defaults, target, data }: Level): void {
    const otherwise = defaults[key];
    const wanted = target[key];
    if (!isMap(otherwise) || !(isMap(wanted) || wanted === null)) return;
    if (node.kind === "map") {
      map(node, {
        defaults: otherwise,
        target: isMap(wanted) ? wanted : {},
        data: isMap(data[key]) ? data[key] : {},
      });
    } else if (node.kind === "alias") put(node.start, node.end, flow(below(otherwise, wanted)));
    else if (node.kind === "scalar") {
      const body = flow(below(otherwise, wanted));
      if (node.style !== "empty") put(node.start, node.end, body);
      else if (after === null) put(node.start, node.start, `: ${body}`);
      else {
        // An anchor or a tag without a value keeps its place.
        const place = node.propsEnd > node.propsStart ? node.propsEnd : after;
        put(place, place, ` ${body}`);
      }
    }
  }

  function insertInto(node: MapNode, lines: readonly string[]): void {
    const first = node.parts[0];
    if (isBlockCollection(node) && first) {
      const indent = text.slice(lineStart(text, first.start), first.start).replace(/[^ ]/g, " ");
      put(first.start, first.start, lines.map((line) => `${line}\n${indent}`).join(""));
    } else if (node.parts.length === 0) put(node.start + 1, node.start + 1, lines.join(", "));
    else put(node.start + 1, node.start + 1, `${lines.join(", ")}, `);
  }

  return { edits, map };
}

function below(otherwise: Json | undefined, wanted: Json | undefined): Json {
  if (!isMap(otherwise)) return wanted ?? null;
  return overlay(otherwise, isMap(wanted) ? wanted : {});
}

/** An anchored value that was changed would change wherever an alias repeats it, so the aliases are written out. */
function expandAliases(document: YamlDocument, root: MapNode, data: Json, edits: Edits): void {
  const places = [...edits.values()];
  const values = new Map<YamlNode, Json>();
  collect(root, data, values);
  for (const [anchored, aliases] of document.aliases) {
    const isChanged = places.some(({ start, end }) => start >= anchored.propsStart && end <= anchored.end);
    const value = values.get(anchored);
    if (!isChanged || value === undefined) continue;
    for (const { start, end } of aliases) {
      const key = `${start}-${end}`;
      if (!edits.has(key)) edits.set(key, { start, end, insert: flow(value) });
    }
  }
}

/** The data of every node that is written. */
function collect(node: YamlNode, data: Json, values: Map<YamlNode, Json>): void {
  values.set(node, data);
  if (node.kind === "list" && isList(data)) {
    node.parts.forEach((item, index) => collect(item.value, data[index] ?? null, values));
  }
  if (node.kind === "map" && isMap(data)) {
    for (const { name, merge, value } of node.parts)
      if (name !== null && !merge) collect(value, data[name] ?? null, values);
  }
}

function flow(value: Json): string {
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  if (!isMap(value)) return escapeBraces(JSON.stringify(value));
  return `{${Object.entries(value)
    .map(([key, each]) => `${quoted(key)}: ${flow(each)}`)
    .join(", ")}}`;
}

function quoted(key: string): string {
  const plain = /^[a-z][a-z0-9_/]*$/.test(key) && !readsAsOther(key);
  return plain ? key : escapeBraces(JSON.stringify(key));
}
