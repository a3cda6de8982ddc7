import { isList, isMap, type Json } from "../base/json";
import { valueOf } from "./sheet";
import type { FactSheet } from "./types";

/** One entry of the fact `env.variables`. `field` of the downward API, `secret` and `key` of a Secret, or a plain `value`. */
export type EnvVariable = {
  readonly name: string;
  readonly from: "downward" | "secret" | "value";
  readonly field?: string;
  readonly secret?: string;
  readonly key?: string;
  readonly value?: string;
};

/** One entry of the fact `mounts`: a path of the node, a volume claim, a Secret, a ConfigMap, or none of them (an empty directory). */
export type Mount = {
  readonly name: string;
  readonly mountPath: string;
  readonly hostPath?: string;
  readonly claim?: string;
  readonly secret?: string;
  readonly configMap?: string;
  readonly readOnly?: boolean;
  readonly propagation?: string;
};

/** One entry of the fact `rbac.rules`, as in a ClusterRole. */
export type RbacRule = {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
};

/** One entry of the fact `service.ports`. A plain number stands for the same port on both sides. */
export type ServicePort = { readonly port: number; readonly target: number };

/** The variables that were named for a tier; null: unknown. Entries of another shape are left out. */
export function envVariables(sheet: FactSheet): readonly EnvVariable[] | null {
  return entries(sheet, "env.variables", (entry) => {
    const name = text(entry, "name");
    const from = text(entry, "from");
    if (name === undefined || (from !== "downward" && from !== "secret" && from !== "value")) return null;
    return { name, from, ...texts(entry, ["field", "secret", "key", "value"]) };
  });
}

/** The volumes mounted in a tier; null: unknown. Entries of another shape are left out. */
export function mounts(sheet: FactSheet): readonly Mount[] | null {
  return entries(sheet, "mounts", (entry) => {
    const mountPath = text(entry, "mountPath");
    if (mountPath === undefined) return null;
    const readOnly =
      isMap(entry) && typeof entry["readOnly"] === "boolean" ? { readOnly: entry["readOnly"] } : {};
    const rest = texts(entry, ["hostPath", "claim", "secret", "configMap", "propagation"]);
    return { name: text(entry, "name") ?? mountPath, mountPath, ...rest, ...readOnly };
  });
}

/** The rights a tier's role has; null: unknown. Entries of another shape are left out. */
export function rbacRules(sheet: FactSheet): readonly RbacRule[] | null {
  return entries(sheet, "rbac.rules", (entry) => {
    if (!isMap(entry)) return null;
    const [apiGroups, resources, verbs] = ["apiGroups", "resources", "verbs"].map((key) => {
      const value = entry[key];
      return isList(value) ? value.filter((item) => typeof item === "string") : [];
    });
    return { apiGroups: apiGroups ?? [], resources: resources ?? [], verbs: verbs ?? [] };
  });
}

/** The ports of a tier's Service: `4317`, or `{port, targetPort}` where they differ; null: unknown. */
export function servicePorts(sheet: FactSheet): readonly ServicePort[] | null {
  return entries(sheet, "service.ports", (entry) => {
    if (typeof entry === "number") return { port: entry, target: entry };
    if (!isMap(entry) || typeof entry["port"] !== "number") return null;
    const target = entry["targetPort"];
    return { port: entry["port"], target: typeof target === "number" ? target : entry["port"] };
  });
}

/** The ports a tier's pods claim on their node; null: unknown. */
export function hostPorts(sheet: FactSheet): readonly number[] | null {
  return entries(sheet, "ports.host", (entry) => (typeof entry === "number" ? entry : null));
}

function entries<T>(sheet: FactSheet, id: string, read: (entry: Json) => T | null): readonly T[] | null {
  const value = valueOf(sheet, id);
  return isList(value) ? value.map(read).filter((entry) => entry !== null) : null;
}

function text(entry: Json, key: string): string | undefined {
  const value = isMap(entry) ? entry[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

function texts<K extends string>(entry: Json, keys: readonly K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = text(entry, key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}
