import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import type { Path } from "../../base/path";
import { documentsOf } from "../documents";
import { isObject } from "../recognise";
import type { Source } from "../types";

/** A Kubernetes object, and where it was read: the document's text and the path in it. */
export type KubeObject = {
  readonly kind: string;
  readonly name: string;
  /** "" where it names none. */
  readonly namespace: string;
  readonly data: JsonMap;
  readonly source: string;
  readonly text: string;
  readonly path: Path;
};

/** The objects of all sources, lists taken apart. A namespace that is not written counts as none. */
export function objectsIn(sources: readonly Source[]): readonly KubeObject[] {
  return sources.flatMap(({ name, text }) =>
    documentsOf(text).flatMap((part) => objectsOf(part.data, [], { source: name, text: part.text })),
  );
}

function objectsOf(data: Json, path: Path, from: Pick<KubeObject, "source" | "text">): readonly KubeObject[] {
  if (!isMap(data) || !isObject(data)) return [];
  const items = data["items"];
  const kind = textAt(data, "kind");
  if (kind.endsWith("List") && isList(items)) {
    const own = kind.slice(0, -"List".length);
    return items.flatMap((item, index) =>
      objectsOf(typed(item, own, data["apiVersion"] ?? ""), [...path, "items", index], from),
    );
  }
  return [
    {
      kind,
      name: textAt(data, "metadata", "name"),
      namespace: textAt(data, "metadata", "namespace"),
      data,
      path,
      ...from,
    },
  ];
}

/** The items of a typed list may leave out what the list says. */
function typed(item: Json, kind: string, apiVersion: Json): Json {
  return isMap(item) && kind !== "" ? { kind, apiVersion, ...item } : item;
}

/** The text at a path; "" where none stands. */
export function textAt(data: Json | undefined, ...path: readonly (string | number)[]): string {
  const value = at(data, ...path);
  return typeof value === "string" ? value : "";
}

/** The list at a path; empty where none stands. */
export function listAt(data: Json | undefined, ...path: readonly (string | number)[]): readonly Json[] {
  const value = at(data, ...path);
  return isList(value) ? value : [];
}

/** The map at a path; empty where none stands. */
export function mapAt(data: Json | undefined, ...path: readonly (string | number)[]): JsonMap {
  const value = at(data, ...path);
  return isMap(value) ? value : {};
}

/** True where two objects can know each other: one of them names no namespace, or both the same. */
export function areNear(a: Pick<KubeObject, "namespace">, b: Pick<KubeObject, "namespace">): boolean {
  return a.namespace === b.namespace || a.namespace === "" || b.namespace === "";
}
