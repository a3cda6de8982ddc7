import { isList, isMap, type Json, type JsonMap } from "../../base/json";
import { applyTextEdit, type TextEdit } from "../../base/text-edit";
import { dataOf, readDocument } from "../../yaml/document";
import { lineStart } from "../../yaml/lines";
import { entryOf, isBlockCollection, type MapNode } from "../../yaml/node";
import { mutable, toYaml } from "../template/yaml-text";

/**
 * The configuration as a text of its own: the one in the values file, comments and all, where it means `config`; written anew
 * where the chart makes more of it. `defaults` are the chart's own, which nulls in the file take away.
 */
export function configText(values: string, config: JsonMap, defaults: Json | undefined): string {
  for (const key of ["alternateConfig", "config"]) {
    const own = cutOut(values, key);
    if (own === null) continue;
    const plain = own.replaceAll("{{`{{`}}", "{{");
    const text = key === "config" && isMap(defaults) ? withoutNulled(plain, defaults) : plain;
    const document = readDocument(text, Infinity);
    if (document.issues.length === 0 && isSame(dataOf(document), config)) return text;
  }
  return `${toYaml(mutable(config))}\n`;
}

/** The lines below a top-level key up to the next one, without their common indentation; null: they are no block. */
function cutOut(values: string, key: string): string | null {
  const { root, text } = readDocument(values, Infinity);
  const entry = root?.kind === "map" ? entryOf(root, key) : null;
  if (entry === null || !isBlockCollection(entry.value) || entry.after === null) return null;
  const lines = text.slice(entry.after).split("\n").slice(1);
  const end = lines.findIndex((line) => /^[^\s#]/.test(line));
  const own = end < 0 ? lines : lines.slice(0, end);
  const first = entry.value.start - lineStart(text, entry.value.start);
  const cut = own.map((line) =>
    (/^ */.exec(line)?.[0].length ?? 0) >= first ? line.slice(first) : line.trimStart(),
  );
  return `${cut.join("\n").trimEnd()}\n`;
}

/** Takes out the nulls that stand for "not the chart's default", and with them nothing else. */
function withoutNulled(text: string, defaults: JsonMap): string {
  const document = readDocument(text, Infinity);
  if (document.root?.kind !== "map") return text;
  const edits: TextEdit[] = [];
  collect(document.root, defaults, edits);
  return edits.toSorted((a, b) => b.start - a.start).reduce(applyTextEdit, text);
}

function collect(map: MapNode, defaults: JsonMap, edits: TextEdit[]): void {
  map.parts.forEach((entry, index) => {
    const { name, value, start, end } = entry;
    if (name === null || !Object.hasOwn(defaults, name)) return;
    const otherwise = defaults[name];
    if (value.kind === "scalar" && value.value === null) {
      const next = map.parts[index + 1];
      edits.push({ start, end: next?.start ?? end, insert: "" });
    } else if (value.kind === "map" && isMap(otherwise)) {
      const isGone =
        value.parts.length > 0 &&
        value.parts.every(
          (part) =>
            part.value.kind === "scalar" &&
            part.value.value === null &&
            part.name !== null &&
            Object.hasOwn(otherwise, part.name),
        );
      if (isGone) edits.push({ start: value.start, end: value.end, insert: "{}" });
      else collect(value, otherwise, edits);
    }
  });
}

function isSame(a: Json, b: Json): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, sorted(each)] as const)
      .toSorted(([x], [y]) => (x < y ? -1 : 1)),
  );
}
