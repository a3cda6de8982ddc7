import { assertNever } from "../base/assert";
import { isList, isMap, type Json } from "../base/json";
import { samePath, startsWith, type Path } from "../base/path";
import type { Edit, TierEdit } from "../workspace/types";

/** True when `later`, written for the text before `earlier`, would hit another place or another value after it. */
export function collides(earlier: Edit, later: Edit): boolean {
  if (earlier.tier !== later.tier) return false;
  if ("fact" in earlier && "fact" in later) return earlier.fact === later.fact;
  if ("target" in earlier && "target" in later) return true;
  if (!("op" in earlier && "op" in later)) return false;
  if (namesAnew(earlier, later) || namesAnew(later, earlier)) return true;
  // A whole value written over one of its parts would undo the earlier edit.
  const overwrites = later.op === "set" && isBelow(earlier.path, later.path);
  return overwrites || disturbs(earlier, later);
}

/** True when the edit gives items of a list other numbers. */
export function shiftsItems(edit: Edit): boolean {
  if (!("op" in edit)) return false;
  return edit.op === "insert" || edit.op === "move" || (edit.op === "remove" && listOf(edit.path) !== null);
}

/** True when `edit` takes a component's name away that `other` writes somewhere: that mention would lead nowhere. */
function namesAnew(edit: TierEdit, other: TierEdit): boolean {
  if (edit.op !== "rename" && edit.op !== "remove") return false;
  if (edit.path.length !== 2 || !("value" in other)) return false;
  return mentionsName(other.value, String(edit.path[1]));
}

function mentionsName(value: Json, name: string): boolean {
  if (isList(value)) return value.some((item) => mentionsName(item, name));
  if (isMap(value)) return Object.values(value).some((item) => mentionsName(item, name));
  return value === name;
}

/** True when `edit` changes what the other's path means, or takes away what it speaks of. */
function disturbs(edit: TierEdit, other: TierEdit): boolean {
  switch (edit.op) {
    case "set":
      return other.op === "set" ? rewrites(edit.path, other.path) : startsWith(other.path, edit.path);
    case "rename":
      return startsWith(other.path, edit.path);
    case "remove":
      return startsWith(other.path, edit.path) || shifts(listOf(edit.path), edit.path.at(-1), other);
    case "insert":
      return shifts(edit.path, edit.index, other);
    case "move":
      return shifts(edit.path, Math.min(edit.from, edit.to), other);
    default:
      return assertNever(edit);
  }
}

/** True when items of `list` from `index` on get other numbers and the other edit names one of them. */
function shifts(list: Path | null, index: string | number | undefined, other: TierEdit): boolean {
  if (list === null || typeof index !== "number") return false;
  if ((other.op === "insert" || other.op === "move") && samePath(other.path, list)) return true;
  const item = other.path[list.length];
  return isBelow(other.path, list) && typeof item === "number" && item >= index;
}

/** A new value stands where the other edit writes: at the same place, or where it counts items of the old one. */
function rewrites(path: Path, other: Path): boolean {
  if (samePath(path, other)) return true;
  return isBelow(other, path) && other.slice(path.length).some((step) => typeof step === "number");
}

function listOf(path: Path): Path | null {
  return typeof path.at(-1) === "number" ? path.slice(0, -1) : null;
}

function isBelow(path: Path, ancestor: Path): boolean {
  return path.length > ancestor.length && startsWith(path, ancestor);
}
