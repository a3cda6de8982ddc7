import { assertNever } from "../base/assert";
import { isList, isMap } from "../base/json";
import type { Json, JsonMap } from "../base/json";
import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import type { YamlEdit } from "./edit";
import { exists, notThere } from "./refusals";

/** What an edit of the text must mean: the same edit on plain data. Refuses ("not-there", "exists") where the place is missing. */
export function applyToData(data: Json, edit: YamlEdit): Result<Json, Refusal> {
  switch (edit.op) {
    case "set":
      return setIn(data, edit.path, edit.path, edit.value);
    case "insert":
      return change(data, edit.path, edit.path, true, (list) =>
        insertAt(list, edit.index, edit.value, edit.path),
      );
    case "move":
      return change(data, edit.path, edit.path, false, (list) => moveIn(list, edit.from, edit.to, edit.path));
    case "remove":
      return atParent(data, edit.path, removeStep);
    case "rename":
      return atParent(data, edit.path, (parent, step) => renameStep(parent, step, edit.to, edit.path));
    default:
      return assertNever(edit);
  }
}

/** True when both are the same data; the order of keys is none, as in the collector. */
export function sameData(a: Json | undefined, b: Json | undefined): boolean {
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  if (isMap(a) && isMap(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
    );
  }
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

function setIn(data: Json, path: Path, whole: Path, value: Json): Result<Json, Refusal> {
  return change(data, path, whole, true, () => ok(value));
}

/** Replaces what stands at `path` by what `next` makes of it; with `create`, missing and empty parents become maps. */
function change(
  data: Json | undefined,
  path: Path,
  whole: Path,
  create: boolean,
  next: (value: Json | undefined) => Result<Json, Refusal>,
): Result<Json, Refusal> {
  const [step, ...rest] = path;
  if (step === undefined) return next(data);
  if (isList(data) && typeof step === "number" && data[step] !== undefined) {
    const inner = change(data[step], rest, whole, create, next);
    return inner.ok ? ok(data.with(step, inner.value)) : inner;
  }
  const map = isMap(data) ? data : create && (data ?? null) === null ? {} : null;
  if (!map || typeof step !== "string" || (!create && !Object.hasOwn(map, step))) return err(notThere(whole));
  const inner = change(Object.hasOwn(map, step) ? map[step] : undefined, rest, whole, create, next);
  return inner.ok ? ok(withEntry(map, step, inner.value)) : inner;
}

function atParent(
  data: Json,
  path: Path,
  next: (parent: Json | undefined, step: string | number) => Result<Json, Refusal> | null,
): Result<Json, Refusal> {
  const step = path.at(-1);
  if (step === undefined) return err(notThere(path));
  return change(data, path.slice(0, -1), path, false, (parent) => next(parent, step) ?? err(notThere(path)));
}

function removeStep(parent: Json | undefined, step: string | number): Result<Json, Refusal> | null {
  if (isList(parent) && typeof step === "number" && step in parent) {
    return ok(parent.filter((_, index) => index !== step));
  }
  if (!isMap(parent) || typeof step !== "string" || !Object.hasOwn(parent, step)) return null;
  return ok(Object.fromEntries(Object.entries(parent).filter(([key]) => key !== step)));
}

function renameStep(
  parent: Json | undefined,
  step: string | number,
  to: string,
  path: Path,
): Result<Json, Refusal> | null {
  if (!isMap(parent) || typeof step !== "string" || !Object.hasOwn(parent, step)) return null;
  if (to !== step && Object.hasOwn(parent, to)) return err(exists(path, to));
  return ok(
    Object.fromEntries(Object.entries(parent).map(([key, value]) => [key === step ? to : key, value])),
  );
}

function insertAt(list: Json | undefined, index: number, value: Json, path: Path): Result<Json, Refusal> {
  const items = (list ?? null) === null ? [] : list;
  if (!isList(items) || !Number.isInteger(index) || index < 0 || index > items.length)
    return err(notThere(path));
  return ok(items.toSpliced(index, 0, value));
}

function moveIn(list: Json | undefined, from: number, to: number, path: Path): Result<Json, Refusal> {
  if (!isList(list)) return err(notThere(path));
  const moved = list[from];
  if (moved === undefined || list[to] === undefined) return err(notThere([...path, from]));
  return ok(list.toSpliced(from, 1).toSpliced(to, 0, moved));
}

function withEntry(map: JsonMap, key: string, value: Json): JsonMap {
  return Object.hasOwn(map, key)
    ? Object.fromEntries(Object.entries(map).map(([name, old]) => [name, name === key ? value : old]))
    : Object.fromEntries([...Object.entries(map), [key, value]]);
}
