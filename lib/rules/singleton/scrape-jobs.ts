import { at, isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import { booleanFact } from "../../facts/sheet";
import { isLoopback, isUnspecified, parseEndpoint } from "../../topology/endpoints";
import type { Component, TierContext } from "../../topology/types";

/** One entry of a `prometheus` receiver's `scrape_configs`. */
export type ScrapeJob = { readonly at: Path; readonly name: string; readonly config: Json };

/** The jobs of a `prometheus` receiver that stand in its own text; a file or a variable is not looked into. */
export function scrapeJobs({ config, at: place }: Component): readonly ScrapeJob[] {
  const jobs = at(config, "config", "scrape_configs");
  return (isList(jobs) ? jobs : []).flatMap((job, index) => {
    if (!isMap(job)) return [];
    const name = job["job_name"];
    return [
      {
        at: [...place, "config", "scrape_configs", index],
        name: typeof name === "string" ? name : String(index + 1),
        config: job,
      },
    ];
  });
}

/** True where a Target Allocator hands each pod its targets: the receiver says so, or the deployment. */
export function isAllocated({ config }: Component, { facts }: TierContext): boolean {
  return (
    at(config, "target_allocator") !== undefined || booleanFact(facts, "target-allocator.enabled") === true
  );
}

/**
 * True where every pod that runs the job scrapes the same targets: those that discovery finds in the whole cluster, or
 * addresses beyond the pod. False where any variable, hash or node in the job may part them, and where it is not known.
 */
export function isSharedJob({ config }: ScrapeJob): boolean {
  // A variable or a node's name is what keeps a job to its own node; `hashmod` parts targets among pods.
  if (/\$\{|node_?name|hashmod/i.test(JSON.stringify(config))) return false;
  const discoveries = at(config, "kubernetes_sd_configs");
  if (isList(discoveries) && discoveries.length > 0) return true;
  const groups = at(config, "static_configs");
  return (isList(groups) ? groups : []).some((group) => {
    const targets = at(group, "targets");
    return (isList(targets) ? targets : []).some((target) => typeof target === "string" && isBeyond(target));
  });
}

function isBeyond(target: string): boolean {
  const { host } = parseEndpoint(target, []);
  return host !== null && host !== "" && !isLoopback(host) && !isUnspecified(host);
}
