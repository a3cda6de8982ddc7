import { at, type Json } from "../../base/json";
import { manifestsOf } from "../targets/kustomize";
import type { HelmRelease, Subject } from "../types";
import { kubernetesFaults } from "./kubernetes-faults";
import { summary } from "./summary";

/**
 * Where what Helm rendered is not what the release said it would be, does not fit the schemas of Kubernetes, or differs from our own manifests of the same facts, which are made
 * without the chart. The ConfigMap is compared elsewhere.
 */
export function objectFaults(
  release: HelmRelease,
  subjects: readonly Subject[],
  rendered: readonly Json[],
): readonly string[] {
  const subject = subjects.find(({ tier }) => tier.id === release.tier);
  if (!subject) return [`no tier ${release.tier}`];
  const named = rendered.map(nameOf).filter((name) => name !== "");
  // What an older chart cannot make is said in the notes.
  const own = manifestsOf(subject).filter((object) => isWorkload(object) || named.includes(nameOf(object)));
  const made = rendered.filter((object) => nameOf(object) !== "" && at(object, "kind") !== "ConfigMap");
  return [
    ...unlike("said", release.objects, named),
    ...unlike("from the facts", own.map(summary), made.map(summary)),
    ...made.flatMap((object) => kubernetesFaults(object) ?? [`no schema for ${nameOf(object)}`]),
  ].map((fault) => `${release.tier}: ${fault}`);
}

function unlike(title: string, wanted: readonly string[], got: readonly string[]): readonly string[] {
  const missing = wanted.filter((one) => !got.includes(one));
  const extra = got.filter((one) => !wanted.includes(one));
  return missing.length + extra.length === 0
    ? []
    : [`${title} ${missing.join(", ")}; the chart made ${extra.join(", ")}`];
}

/** "Service otel-gateway"; empty for what is no object. */
function nameOf(object: Json): string {
  const [kind, name] = [at(object, "kind"), at(object, "metadata", "name")];
  return typeof kind === "string" && typeof name === "string" ? `${kind} ${name}` : "";
}

/** The chart adds to the name of a DaemonSet. */
function isWorkload(object: Json): boolean {
  return /^(DaemonSet|Deployment|StatefulSet) /.test(nameOf(object));
}
