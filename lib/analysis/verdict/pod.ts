import type { Environment } from "../../collector/types";
import { mounts } from "../../facts/shapes";
import { listFact } from "../../facts/sheet";
import type { FactSheet } from "../../facts/types";

/**
 * The pod that a tier's deploy facts describe. Variables that the text names have values that nobody knows here, so checks are
 * silent on them; one with a default is taken for unset, as it is until someone sets it. Of files, only the pod's own token and
 * what is mounted are known to be there; of all others nothing is known.
 */
export function podOf(text: string, facts: FactSheet): Environment {
  const places = [serviceAccount, ...(mounts(facts) ?? []).map(({ mountPath }) => mountPath)];
  return {
    variables: variablesIn(text),
    exists: (path) => (places.some((place) => path === place || isParent(place, path)) ? true : null),
    read: () => null,
    isPod: true,
    memoryBytes: null,
  };
}

const serviceAccount = "/var/run/secrets/kubernetes.io/serviceaccount";

/** Folders above a mounted one exist; in the token's own folder so do its files. */
function isParent(place: string, path: string): boolean {
  return place.startsWith(`${path.replace(/\/+$/, "")}/`) || path.startsWith(`${serviceAccount}/`);
}

/** The variables that a text expands, and names in settings that end with `_env_var`. */
function variablesIn(text: string): ReadonlyMap<string, null> {
  const expanded = text.matchAll(/\$\{(?:env:)?([A-Za-z_]\w*)\}/g);
  const named = text.matchAll(/_env_var:\s*["']?([A-Za-z_]\w*)/g);
  return new Map([...expanded, ...named].map(([, name = ""]) => [name, null] as const));
}

/** Feature gates as they are set over their defaults: `-id` off, `id` and `+id` on. */
export function gatesOf(facts: FactSheet): ReadonlyMap<string, boolean> {
  const gates = listFact(facts, "collector.gates") ?? [];
  return new Map(gates.map((gate) => [gate.replace(/^[+-]/, ""), !gate.startsWith("-")] as const));
}
