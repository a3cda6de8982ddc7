import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import { unescapeBraces } from "../braces";
import type { FoundFacts } from "./facts-found";

/** What values say of the container: what it is started with, what it may use, what it may do. */
export function podFacts(values: JsonMap): FoundFacts {
  return {
    ...resources(values),
    ...variables(values),
    ...processArguments(values),
    ...security(values),
    ...account(values),
    ...rights(values),
  };
}

/** No amount at all is said with 0: the export would give a start otherwise. */
function resources(values: JsonMap): FoundFacts {
  const found: Record<string, Json> = {};
  for (const part of ["requests", "limits"])
    for (const kind of ["cpu", "memory"]) {
      const amount = at(values, "resources", part, kind);
      if (typeof amount === "string" || typeof amount === "number")
        found[`resources.${part}.${kind}`] = String(amount);
    }
  return Object.keys(found).length > 0 ? found : { "resources.limits.memory": "0" };
}

function variables(values: JsonMap): FoundFacts {
  const entries = listAt(values, "extraEnvs").flatMap((entry): Json[] => {
    const name = at(entry, "name");
    const value = at(entry, "value");
    const field = at(entry, "valueFrom", "fieldRef", "fieldPath");
    const secret = at(entry, "valueFrom", "secretKeyRef");
    // An optional Secret follows from a default in the configuration.
    if (typeof name !== "string" || at(secret, "optional") === true) return [];
    if (typeof field === "string") return [{ name, from: "downward", field }];
    if (isMap(secret))
      return [{ name, from: "secret", secret: secret["name"] ?? "", key: secret["key"] ?? "" }];
    return typeof value === "string" ? [{ name, from: "value", value }] : [];
  });
  return {
    ...(entries.length > 0 ? { "env.variables": entries } : {}),
    ...(values["useGOMEMLIMIT"] === false ? { "env.go-mem-limit": false } : {}),
  };
}

function processArguments(values: JsonMap): FoundFacts {
  const given = listAt(at(values, "command") ?? null, "extraArgs").filter((each) => typeof each === "string");
  const prefix = "--feature-gates=";
  const gates = given.find((each) => each.startsWith(prefix));
  const others = given.filter((each) => each !== gates);
  return {
    ...(gates === undefined ? {} : { "collector.gates": gates.slice(prefix.length).split(",") }),
    ...(others.length > 0 ? { "collector.extra-args": others } : {}),
  };
}

function security(values: JsonMap): FoundFacts {
  const context = at(values, "securityContext");
  const user = at(context, "runAsUser");
  const group = at(values, "podSecurityContext", "fsGroup");
  const isRoot = user === 0 && at(context, "runAsGroup") === 0;
  const policy = values["dnsPolicy"];
  return {
    ...(isRoot ? { "security.run-as-root": true } : {}),
    ...(typeof user === "number" && !isRoot ? { "security.run-as-user": user } : {}),
    ...(user === undefined ? { "security.run-as-root": false } : {}),
    ...(at(context, "privileged") === true ? { "security.privileged": true } : {}),
    ...(at(context, "readOnlyRootFilesystem") === true ? { "security.read-only-root": true } : {}),
    ...(typeof group === "number" ? { "security.fs-group": group } : {}),
    ...(values["hostNetwork"] === true ? { "security.host-network": true } : {}),
    ...(values["hostPID"] === true ? { "security.host-pid": true } : {}),
    ...(typeof policy === "string" && policy !== "" ? { "security.dns-policy": policy } : {}),
  };
}

/** What the chart does by itself is left to the export. */
function account(values: JsonMap): FoundFacts {
  const said = at(values, "serviceAccount");
  const name = at(said, "name");
  const annotations = at(said, "annotations");
  return {
    ...(at(said, "create") === false ? { "service-account.create": false } : {}),
    ...(typeof name === "string" && name !== "" ? { "service-account.name": name } : {}),
    ...(isMap(annotations) && Object.keys(annotations).length > 0
      ? { "service-account.annotations": unescapeBraces(annotations) }
      : {}),
  };
}

/** Rules on single objects or on paths follow from the components that need them. */
function rights(values: JsonMap): FoundFacts {
  if (at(values, "clusterRole", "create") !== true) return { "rbac.create": false };
  const rules = listAt(at(values, "clusterRole") ?? null, "rules").filter(
    (rule) => at(rule, "resourceNames") === undefined && at(rule, "nonResourceURLs") === undefined,
  );
  return rules.length > 0 ? { "rbac.rules": rules } : {};
}

function listAt(value: Json, key: string): readonly Json[] {
  const found = at(value, key);
  return isList(found) ? found : [];
}
