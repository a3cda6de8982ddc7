import type { Words } from "../../base/words";
import type { Topology } from "../../topology/types";
import type { Workspace } from "../../workspace/types";
import type { ChartShelf } from "../charts/shelf";
import { installCommands } from "../install";
import { subjectsOf } from "../subject";
import type { HelmRelease } from "../types";
import { argoFiles } from "./argo";
import { fluxFiles } from "./flux";
import { kustomizeFiles } from "./kustomize";
import { operatorFile } from "./operator";
import { readme } from "./readme";
import type { TargetFile } from "./types";
import { umbrellaFiles } from "./umbrella";
import { helmReleases } from "../values";

/**
 * Everything that a design can be deployed with, in one folder: values for the chart, the same as one chart of its own, for Argo CD and
 * for Flux, resources for the Operator, plain manifests; and a README, in the language of `speak`, with the commands for each.
 * Paths are unique; what Helm would refuse stands in `helmReleases`, not here.
 */
export function deployFiles(
  workspace: Workspace,
  topology: Topology,
  shelf: ChartShelf,
  speak: (words: Words) => string,
): readonly TargetFile[] {
  const releases = helmReleases(workspace, topology, shelf);
  const subjects = subjectsOf(workspace, topology);
  const sendsTo = (tier: string) =>
    topology.hops.flatMap(({ from, to }) => (from.tier === tier && to !== tier ? [to] : []));
  return [
    { path: "README.md", text: readme(releases, speak) },
    ...valuesFiles(releases),
    ...umbrellaFiles(releases),
    ...argoFiles(releases),
    ...fluxFiles(releases, sendsTo),
    ...subjects.map(operatorFile),
    ...kustomizeFiles(subjects),
  ];
}

/** The values files and the commands that install them. */
export function valuesFiles(releases: readonly HelmRelease[]): readonly TargetFile[] {
  return [
    ...releases.map(({ fileName, text }) => ({ path: fileName, text })),
    { path: "commands.txt", text: `${installCommands(releases).join("\n\n")}\n` },
  ];
}
