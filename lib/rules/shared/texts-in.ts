import { isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";

/** Every text in `value`, with its path below `path`, in the order of the document. Keys are not among them. */
export function textsIn(value: Json, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (isList(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
  return [];
}
