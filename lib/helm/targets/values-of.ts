import { isMap, type JsonMap } from "../../base/json";
import { unescapeBraces } from "../braces";
import { sections } from "../sections";
import type { Subject } from "../types";

/** What the chart would be told of a tier, by key, without what only its template engine needs. */
export function valuesOf(subject: Subject): JsonMap {
  const said = sections.flatMap((section) => section(subject).sections);
  const values = unescapeBraces(Object.fromEntries(said.map(({ key, value }) => [key, value])));
  return isMap(values) ? values : {};
}
