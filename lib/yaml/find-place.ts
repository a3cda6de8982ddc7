import { at } from "../base/json";
import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import { entryOf } from "./node";
import type { Entry, Item, ListNode, MapNode, YamlNode } from "./node";
import { notThere, sharedAnchor, throughAlias, throughMerge } from "./refusals";
import type { YamlDocument } from "./types";

/** A place for a value: of `part` number `index` in `holder`, or the whole document. `node` is null in an empty document. */
export type Slot =
  | { readonly holder: null; readonly part: null; readonly index: -1; readonly node: YamlNode | null }
  | { readonly holder: MapNode; readonly part: Entry; readonly index: number; readonly node: YamlNode }
  | { readonly holder: ListNode; readonly part: Item; readonly index: number; readonly node: YamlNode };

/** The slots from the root down as far as the path leads, and the steps that are not there yet. */
export type Place = { readonly slot: Slot; readonly parent: Slot | null; readonly rest: Path };

/**
 * Follows `path`. Steps may be missing from the end only, below a map or below nothing. Refuses where the way runs through an
 * alias, a merge key or a value that aliases repeat.
 */
export function findPlace(document: YamlDocument, path: Path): Result<Place, Refusal> {
  let slot: Slot = { holder: null, part: null, index: -1, node: document.root };
  let parent: Slot | null = null;
  for (const [depth, step] of path.entries()) {
    const { node }: Slot = slot;
    const rest = path.slice(depth);
    if (node === null || (node.kind === "scalar" && node.value === null)) {
      return rest.every((missing) => typeof missing === "string")
        ? ok({ slot, parent, rest })
        : err(notThere(path));
    }
    const refusal = refuseStep(document, node, path.slice(0, depth + 1));
    if (refusal) return err(refusal);
    const next = stepInto(node, step);
    if (!next) {
      const creatable = node.kind === "map" && rest.every((missing) => typeof missing === "string");
      return creatable ? ok({ slot, parent, rest }) : err(notThere(path));
    }
    parent = slot;
    slot = next;
  }
  return ok({ slot, parent, rest: [] });
}

/** Why the inside of `node` is not edited: aliases repeat it. Null where nothing does. */
export function refuseShared(document: YamlDocument, node: YamlNode | null, path: Path): Refusal | null {
  const count = node ? (document.aliases.get(node)?.length ?? 0) : 0;
  return node?.anchor && count > 0 ? sharedAnchor(path, node.anchor, count) : null;
}

/** Why `[start, end)` cannot go: an alias that stays repeats what stands in it. */
export function refuseRemoval(
  document: YamlDocument,
  { start, end }: { readonly start: number; readonly end: number },
  path: Path,
): Refusal | null {
  const inside = (node: YamlNode): boolean => node.propsStart >= start && node.end <= end;
  for (const [node, aliases] of document.aliases) {
    const left = aliases.filter((alias) => !inside(alias)).length;
    if (node.anchor !== null && inside(node) && left > 0) return sharedAnchor(path, node.anchor, left);
  }
  return null;
}

function refuseStep(document: YamlDocument, node: YamlNode, path: Path): Refusal | null {
  if (node.kind === "alias") return throughAlias(path, node.name);
  const shared = refuseShared(document, node, path);
  if (shared) return shared;
  const step = path.at(-1);
  if (node.kind !== "map" || typeof step !== "string" || entryOf(node, step)) return null;
  return at(document.data, ...path) === undefined ? null : throughMerge(path, step);
}

function stepInto(node: YamlNode, step: string | number): Slot | null {
  if (node.kind === "list" && typeof step === "number") {
    const part = node.parts[step];
    return part ? { holder: node, part, index: step, node: part.value } : null;
  }
  if (node.kind !== "map" || typeof step !== "string") return null;
  const part = entryOf(node, step);
  return part ? { holder: node, part, index: node.parts.indexOf(part), node: part.value } : null;
}
