import type { Path } from "../base/path";
import type { ScalarNode, YamlNode } from "./node";
import type { YamlDocument } from "./types";

/** One scalar of a text. A key stands at the path of its pair; an alias as a key as `*name`. */
export type ScalarAt = { readonly path: Path; readonly part: "key" | "value"; readonly node: ScalarNode };

const known = new WeakMap<YamlDocument, readonly ScalarAt[]>();

/** Every scalar that is written, in reading order, keys too; what anchors stand for once, where it is written. Empty values are none. */
export function scalarsOf(document: YamlDocument): readonly ScalarAt[] {
  const before = known.get(document);
  if (before) return before;
  const found: ScalarAt[] = [];
  if (document.root) walk(document.root, [], found);
  known.set(document, found);
  return found;
}

function walk(node: YamlNode, path: Path, found: ScalarAt[]): void {
  if (node.kind === "scalar") add(node, path, "value", found);
  else if (node.kind === "list")
    node.parts.forEach((item, index) => walk(item.value, [...path, index], found));
  else if (node.kind === "map") {
    for (const { key, value } of node.parts) {
      const here = [...path, key.kind === "scalar" ? key.text : key.kind === "alias" ? `*${key.name}` : ""];
      if (key.kind === "scalar") add(key, here, "key", found);
      walk(value, here, found);
    }
  }
}

function add(node: ScalarNode, path: Path, part: "key" | "value", found: ScalarAt[]): void {
  if (node.style !== "empty") found.push({ path, part, node });
}
