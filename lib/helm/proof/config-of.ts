import { at, type Json } from "../../base/json";
import { dataOf, readDocument } from "../../yaml/document";

/** The collector configuration in the chart's ConfigMap, as the collector reads it; undefined: there is no such ConfigMap. */
export function configOf(manifests: readonly Json[]): Json | undefined {
  const relay = manifests.map((each) => at(each, "data", "relay")).find((text) => typeof text === "string");
  return relay === undefined ? undefined : dataOf(readDocument(relay, Infinity));
}
