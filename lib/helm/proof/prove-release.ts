import type { Json } from "../../base/json";
import type { ChartShelf } from "../charts/shelf";
import type { HelmRelease } from "../types";
import { carried } from "./carried";
import { configOf } from "./config-of";
import { differences } from "./differences";
import { manifestsIn, type Manifest } from "./manifests-in";

/** What Helm made of a release, held against the design. */
export type Proof = {
  readonly manifests: readonly Manifest[];
  /** Where the ConfigMap's configuration is not the tier's, as paths; empty: nowhere; null: there is no such ConfigMap. */
  readonly config: readonly string[] | null;
  /** Objects that Helm made and the list of the release does not name, as "Kind name". */
  readonly unlisted: readonly string[];
  /** Objects that the list names and Helm did not make. */
  readonly missing: readonly string[];
};

/**
 * Holds what `helm template` printed for a release against the tier's configuration (structurally: order of keys means nothing) and the
 * list of objects. `mode` is how the values carry the configuration: what Helm itself changes in an overlay counts as the same.
 */
export function proveRelease(
  printed: string,
  {
    release,
    wanted,
    mode,
    shelf,
  }: {
    readonly release: Pick<HelmRelease, "chartVersion" | "objects">;
    readonly wanted: Json;
    readonly mode: "alternateConfig" | "config";
    readonly shelf: ChartShelf;
  },
): Proof {
  const manifests = manifestsIn(printed);
  const config = configOf(manifests.map(({ data }) => data));
  const made = new Set(manifests.map(({ kind, name }) => `${kind} ${name}`));
  const listed = new Set(release.objects);
  return {
    manifests,
    config:
      config === undefined ? null : differences(carried(wanted, mode, release.chartVersion, shelf), config),
    unlisted: [...made].filter((each) => !listed.has(each)),
    missing: [...listed].filter((each) => !made.has(each)),
  };
}
