import { at, isList, isMap, type Json } from "../base/json";
import { compareVersions } from "../catalogue/versions";
import { watch, type Right } from "./right";

/**
 * What `k8s_attributes` reads: pods and namespaces always, owners and nodes where their metadata is asked for (contrib's
 * k8sattributesprocessor README, "Role-based access control").
 */
export function attributeRights(config: Json, collector: string): readonly Right[] {
  if (at(config, "passthrough") === true) return [];
  const metadata = at(config, "extract", "metadata");
  const names: readonly Json[] | null = isList(metadata) ? metadata : null;
  const asks = (...wanted: readonly string[]) => wanted.some((name) => names?.includes(name));
  const sources = new Set(
    ["labels", "annotations"].flatMap((part) => sourcesOf(at(config, "extract", part))),
  );
  // Without a list the default one applies, which has the deployment's name in it; that is known by its ReplicaSet.
  const byReplicaSet = names === null || asks("k8s.deployment.name", "k8s.deployment.uid");
  // Since 0.153 the name is made of the ReplicaSet's unless it is switched off.
  const byName = at(config, "extract", "deployment_name_from_replicaset") ?? isFrom("0.153.0", collector);
  const guessed = byName === true && !asks("k8s.deployment.uid");
  const apps = [
    ...(byReplicaSet && !guessed ? ["replicasets"] : []),
    ...(["deployment", "statefulset", "daemonset"] as const).flatMap((kind) =>
      sources.has(kind) || (kind === "deployment" && asks("k8s.deployment.uid")) ? [`${kind}s`] : [],
    ),
  ];
  const jobs = sources.has("job") || asks("k8s.cronjob.name", "k8s.cronjob.uid");
  return [
    watch("", "pods", "namespaces"),
    ...(apps.length > 0 ? [watch("apps", ...apps)] : []),
    ...(jobs ? [watch("batch", "jobs")] : []),
    ...(sources.has("node") || asks("k8s.node.uid") ? [watch("", "nodes")] : []),
  ];
}

function isFrom(version: string, collector: string): boolean {
  return compareVersions(collector, version) >= 0;
}

/** The `from` of each rule that copies labels or annotations. */
function sourcesOf(rules: Json | undefined): readonly string[] {
  return (isList(rules) ? rules : []).flatMap((rule) => {
    const from = isMap(rule) ? rule.from : undefined;
    return typeof from === "string" ? [from] : [];
  });
}
