import type { Path } from "../base/path";
import type { ScalarNode, YamlNode } from "./node";
import type { YamlDocument } from "./types";

/** One scalar as it stands in a text; its quotes or block header belong to it. */
export type ScalarAt = {
  /** A key stands at the path of its entry. Keys that are no scalars are "". */
  readonly path: Path;
  readonly part: "key" | "value";
  readonly node: ScalarNode;
};

/** Every scalar of a text in reading order, keys too; what an anchor stands for is listed once, where it is written. */
export function scalarsOf(document: YamlDocument): readonly ScalarAt[] {
  const found: ScalarAt[] = [];
  if (document.root) walk(document.root, [], found);
  return found;
}

function walk(node: YamlNode, path: Path, found: ScalarAt[]): void {
  if (node.kind === "scalar") add(node, path, "value", found);
  else if (node.kind === "list") node.parts.forEach(({ value }, index) => walk(value, [...path, index], found));
  else if (node.kind === "map") {
    for (const { key, name, value } of node.parts) {
      const here = [...path, name ?? ""];
      if (key.kind === "scalar") add(key, here, "key", found);
      walk(value, here, found);
    }
  }
}

/** An empty value has no text of its own. */
function add(node: ScalarNode, path: Path, part: "key" | "value", found: ScalarAt[]): void {
  if (node.style !== "empty") found.push({ path, part, node });
}
