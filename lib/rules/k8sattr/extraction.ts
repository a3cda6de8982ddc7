import { at, isList } from "../../base/json";
import type { Component } from "../../topology/types";

/** The kinds of objects from which a `k8s_attributes` processor copies labels or annotations: "pod" unless it says another. */
export function labelledObjects({ config }: Component): ReadonlySet<string> {
  return new Set(
    ["labels", "annotations"].flatMap((part) => {
      const rules = at(config, "extract", part);
      return (isList(rules) ? rules : []).map((rule) => {
        const from = at(rule, "from");
        return typeof from === "string" ? from : "pod";
      });
    }),
  );
}

/** True where a `k8s_attributes` processor is told by name to extract one of these attributes. */
export function extracts({ config }: Component, ...names: readonly string[]): boolean {
  const metadata = at(config, "extract", "metadata");
  return isList(metadata) && names.some((name) => metadata.includes(name));
}
