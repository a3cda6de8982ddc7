import type { Path } from "../base/path";
import { readDocument } from "./document";
import type { ScalarNode, YamlNode } from "./node";

/** One scalar as it stands in a text. `[start, end)` is all of it, quotes or block header included, in UTF-16 units. */
export type ScalarAt = {
  readonly path: Path;
  /** A key stands at the path of its pair. */
  readonly part: "key" | "value";
  readonly style: "plain" | "single" | "double" | "block";
  /** A number that would not print as it is written (more digits than a double holds, hexadecimal) is its text. */
  readonly value: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
};

/**
 * Every scalar of a text in reading order, keys too; what anchors stand for is listed once, where it is written. Never throws;
 * empty for a text that is refused unread.
 */
export function scalarsOf(text: string): readonly ScalarAt[] {
  const found: ScalarAt[] = [];
  const { root } = readDocument(text);
  if (root) walk(root, [], found);
  return found;
}

function walk(node: YamlNode, path: Path, found: ScalarAt[]): void {
  if (node.kind === "scalar") add(node, path, "value", found);
  else if (node.kind === "list") node.parts.forEach((item, index) => walk(item.value, [...path, index], found));
  else if (node.kind === "map") {
    for (const { key, value } of node.parts) {
      const here = [...path, key.kind === "scalar" ? key.text : key.kind === "alias" ? `*${key.name}` : ""];
      if (key.kind === "scalar") add(key, here, "key", found);
      walk(value, here, found);
    }
  }
}

function add(node: ScalarNode, path: Path, part: "key" | "value", found: ScalarAt[]): void {
  const { style, start, end, text } = node;
  // An empty value has no text of its own.
  if (style === "empty") return;
  const value = typeof node.value === "number" && String(node.value) !== text ? text : node.value;
  found.push({ path, part, style, value, start, end });
}
