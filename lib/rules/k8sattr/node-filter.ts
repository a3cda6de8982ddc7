import { at, isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { Component } from "../../topology/types";

/**
 * Where a `k8s_attributes` processor restricts itself to one node, in the three spellings of the README: a node's name, a
 * variable with the name, a field selector. Empty: it does not. Null: not known.
 */
export function nodeFilters({ config, at: place }: Component): readonly Path[] | null {
  const filter = at(config, "filter");
  if (typeof filter === "string") return null;
  if (!isMap(filter)) return [];
  const path: Path = [...place, "filter"];
  const fields = filter["fields"];
  const selectors = isList(fields) ? [...fields.entries()] : [];
  return [
    ...["node", "node_from_env_var"].filter((key) => isFilled(filter[key])).map((key) => path.concat(key)),
    ...selectors
      .filter(([, field]) => at(field, "key") === "spec.nodeName")
      .map(([index]) => path.concat("fields", index)),
  ];
}

function isFilled(value: Json | undefined): boolean {
  return typeof value === "string" && value !== "";
}
