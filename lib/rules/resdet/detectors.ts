import { at, isList } from "../../base/json";
import type { Component } from "../../topology/types";
import { exampleTier } from "../shared/example-tier";

/** The detectors of a `resource_detection` processor, in order; `env` alone by default. Null: not known. */
export function detectorsOf({ config }: Component): readonly string[] | null {
  const listed = at(config, "detectors") ?? ["env"];
  if (!isList(listed)) return null;
  const names = listed.filter((name) => typeof name === "string");
  return names.length === listed.length && !names.some((name) => name.includes("${")) ? names : null;
}

/** Detectors that say by default which machine they run on, by `host.name` or `host.id` or the node's name or uid. */
export const hostDetectors: ReadonlySet<string> = new Set(
  [
    "system docker k8s_api k8snode ec2 eks gcp azure consul dynatrace akamai hetzner scaleway upcloud vultr digitalocean",
    "oraclecloud nova alibaba_ecs tencent_cvm ibmcloud_vpc ibmcloud_classic",
  ].flatMap((names) => names.split(" ")),
);

/** True where the settings of a detector switch `attribute` off. */
export function isSwitchedOff({ config }: Component, detector: string, attribute: string): boolean {
  return at(config, detector, "resource_attributes", attribute, "enabled") === false;
}

/** A tier that runs `resource_detection` with these settings on what it receives. */
export function detecting(settings: string): string {
  return exampleTier({
    processors: `resource_detection: ${settings}`,
    pipelines: "traces: { receivers: [otlp], processors: [resource_detection], exporters: [otlp_http] }",
  });
}
