import { words } from "../base/words";
import type { Entry, MapNode, YamlNode } from "./node";
import { lineIndex, lineStart } from "./lines";
import type { Report } from "./read-data";

/**
 * Reports what the `yaml` package lets pass and the collector's reader does not: a key twice, a key that is no scalar, keys
 * over 1,024 characters, tabs as indentation, anchor names outside of `[A-Za-z0-9_-]`. One pass over the tree, linear.
 */
export function reportStructure(
  text: string,
  root: YamlNode,
  lineStarts: readonly number[],
  report: Report,
): void {
  function visit(node: YamlNode): void {
    const name = node.kind === "alias" ? node.name : node.anchor;
    if (name !== null && !/^[\w-]*$/.test(name)) report(words("yaml.anchor-name", { name }), node.propsStart);
    if (node.kind === "list") {
      for (const item of node.parts) {
        if (!node.flow) tabs(item.start);
        visit(item.value);
      }
    } else if (node.kind === "map") visitMap(node);
  }

  function visitMap(map: MapNode): void {
    const seen = new Map<string, number>();
    for (const entry of map.parts) {
      if (!map.flow) tabs(entry.start);
      keyOf(entry, seen);
      visit(entry.key);
      visit(entry.value);
    }
  }

  function keyOf(entry: Entry, seen: Map<string, number>): void {
    const { key, after, start } = entry;
    if (key.kind === "map" || key.kind === "list") report(words("yaml.key-not-scalar"), key.start);
    if (after !== null && after - 1 - start > 1024 && text[start] !== "?")
      report(words("yaml.key-too-long"), start);
    if (key.kind !== "scalar") return;
    const first = seen.get(key.text);
    if (first === undefined) seen.set(key.text, key.start);
    else {
      const line = lineIndex(lineStarts, first) + 1;
      report(words("yaml.duplicate-key", { key: key.text, line }), key.start);
    }
  }

  function tabs(start: number): void {
    const blanks = text.slice(lineStart(text, start), start);
    if (blanks.includes("\t") && blanks.trim() === "") report(words("yaml.tabs"), start - 1);
  }

  visit(root);
}
