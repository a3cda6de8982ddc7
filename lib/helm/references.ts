import { at, isList, type Json } from "../base/json";
import type { YamlDocument } from "../yaml/types";
import { scalarsOf } from "../yaml/scalars";
import type { Subject } from "./types";

/** A variable that the configuration asks for, and whether it can do without. */
export type Reference = { readonly name: string; readonly hasDefault: boolean };

/** Every variable a tier's text and components ask for, in order of first mention. Comments do not count. */
export function referencesOf({ document, used }: Subject): readonly Reference[] {
  const found = new Map<string, boolean>();
  const add = (name: string, hasDefault: boolean) => found.set(name, hasDefault && (found.get(name) ?? true));
  for (const { name, hasDefault } of writtenIn(document)) add(name, hasDefault);
  for (const { canonical, config } of used) for (const name of askedBy(canonical, config)) add(name, false);
  return [...found].map(([name, hasDefault]) => ({ name, hasDefault }));
}

const known = new WeakMap<YamlDocument, readonly Reference[]>();

/** `${env:X}`, `${env:X:-default}` and the bare `${X}`; `$$` is an escaped dollar sign. */
function writtenIn(document: YamlDocument): readonly Reference[] {
  const before = known.get(document);
  if (before) return before;
  const pattern = /\$\$|\$\{(?:env:([A-Za-z_]\w*)(:-[^}]*)?|([A-Za-z_]\w*))\}/g;
  const found = scalarsOf(document).flatMap(({ node }) =>
    [...node.text.matchAll(pattern)].flatMap(([, named, otherwise, bare]) => {
      const name = named ?? bare;
      return name === undefined ? [] : [{ name, hasDefault: otherwise !== undefined }];
    }),
  );
  known.set(document, found);
  return found;
}

/** Settings that hold the name of a variable instead of its value. */
function askedBy(canonical: string, config: Json): readonly string[] {
  const named = canonical === "k8s_attributes" ? at(config, "filter", "node_from_env_var") : undefined;
  if (typeof named === "string") return [named];
  return asksForNode(canonical, config) ? [nodeVariable(config)] : [];
}

/** The detector looks up its own node by name (contrib's resourcedetectionprocessor README). */
function asksForNode(canonical: string, config: Json): boolean {
  if (canonical !== "resource_detection") return false;
  const detectors = at(config, "detectors");
  return isList(detectors) && detectors.some((detector) => detector === "k8s_api" || detector === "k8snode");
}

function nodeVariable(config: Json): string {
  const settings = [at(config, "k8s_api", "node_from_env_var"), at(config, "k8snode", "node_from_env_var")];
  return settings.find((name) => typeof name === "string") ?? "K8S_NODE_NAME";
}
