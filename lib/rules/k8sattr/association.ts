import { at, isList, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { Component } from "../../topology/types";

/** One rule by which data is matched with a pod: all its sources have to be there. */
export type Association = { readonly at: Path; readonly sources: readonly Source[] };
type Source = { readonly from: string; readonly name: string | null };

/**
 * The rules of a `k8s_attributes` processor, in the order they are tried. Empty: none is written, so `k8s.pod.ip` counts and
 * then the address of the connection (contrib processor/k8sattributesprocessor/pod_association.go). Null: not known.
 */
export function associationsOf({ config, at: place }: Component): readonly Association[] | null {
  const written = at(config, "pod_association") ?? [];
  if (!isList(written)) return null;
  const read: Association[] = [];
  for (const [index, entry] of written.entries()) {
    // Before `sources` a rule was one source itself.
    const listed = at(entry, "sources") ?? [entry];
    const sources = isList(listed) ? listed.map(sourceOf) : [null];
    if (sources.includes(null)) return null;
    read.push({
      at: [...place, "pod_association", index],
      sources: sources.filter((source) => source !== null),
    });
  }
  return read;
}

function sourceOf(entry: Json): Source | null {
  const [from, name] = [at(entry, "from"), at(entry, "name")];
  if (typeof from !== "string" || from.includes("${")) return null;
  return { from, name: typeof name === "string" ? name : null };
}

/** True where a rule looks at the connection that data came over. */
export function byConnection({ sources }: Association): boolean {
  return sources.some(({ from }) => from === "connection");
}

/** True where nothing but the connection tells a pod: every written rule wants it. */
export function onlyByConnection(associations: readonly Association[]): boolean {
  return associations.length > 0 && associations.every(byConnection);
}

/** Rules by what an agent notes or a log file says: address, then unique id. */
export const byAttributes: Json = [
  { sources: [{ from: "resource_attribute", name: "k8s.pod.ip" }] },
  { sources: [{ from: "resource_attribute", name: "k8s.pod.uid" }] },
];
