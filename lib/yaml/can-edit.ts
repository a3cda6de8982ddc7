import { assertNever } from "../base/assert";
import { at, isList, isMap } from "../base/json";
import { startsWith, type Path } from "../base/path";
import { dataOf } from "./document";
import type { YamlEdit } from "./edit";
import { findPlace } from "./find-place";
import { unreadable } from "./refusals";
import type { YamlDocument } from "./types";

/**
 * True where `edits` have a place in the text as it is: it can be read, lists are lists and maps are maps on their way, and no alias
 * repeats what they change. Costs no splice; what an earlier edit of the same list prepares is taken for granted.
 */
export function canEdit(document: YamlDocument, edits: readonly YamlEdit[]): boolean {
  if (unreadable(document)) return false;
  return edits.every((edit, index) => {
    const isPrepared = edits.slice(0, index).some((earlier) => prepares(earlier, edit.path));
    return isPrepared || hasPlace(document, edit);
  });
}

function hasPlace(document: YamlDocument, edit: YamlEdit): boolean {
  if (document.aliases.size > 0 && !findPlace(document, edit.path).ok) return false;
  const data = dataOf(document);
  const value = at(data, ...edit.path);
  switch (edit.op) {
    case "set":
      return value !== undefined || leadsToMap(document, edit.path);
    case "insert":
      if (value === undefined) return edit.index === 0 && leadsToMap(document, edit.path);
      return value === null ? edit.index === 0 : isList(value) && edit.index <= value.length;
    case "remove":
      return value !== undefined;
    case "move":
      return isList(value) && value[edit.from] !== undefined && value[edit.to] !== undefined;
    case "rename": {
      const parent = at(data, ...edit.path.slice(0, -1));
      if (!isMap(parent) || value === undefined) return false;
      return edit.to === edit.path.at(-1) || !Object.hasOwn(parent, edit.to);
    }
    default:
      return assertNever(edit);
  }
}

/** True where the nearest thing that stands on the way is a map, or nothing, and the rest of the way can be made of maps. */
function leadsToMap(document: YamlDocument, path: Path): boolean {
  const data = dataOf(document);
  for (let length = path.length - 1; length >= 0; length--) {
    const here = at(data, ...path.slice(0, length));
    if (here === undefined) continue;
    const isCreatable = path.slice(length).every((step) => typeof step === "string");
    return isCreatable && (here === null || isMap(here));
  }
  return true;
}

/** True where `earlier` makes or moves what stands at `path`. */
function prepares(earlier: YamlEdit, path: Path): boolean {
  if (earlier.op === "rename") return startsWith(path, [...earlier.path.slice(0, -1), earlier.to]);
  if (earlier.op === "remove") return startsWith(path, earlier.path.slice(0, -1));
  return startsWith(path, earlier.path);
}
