import { secretsOf } from "./env";
import { words, type Words } from "../base/words";
import type { Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import type { ChartShelf } from "./charts/shelf";
import { chartPart } from "./chart-part";
import { configPart } from "./config";
import { emit } from "./emit";
import { heading } from "./heading";
import { nameRefusals } from "./names";
import { objectsOf } from "./objects";
import { schemaRefusals } from "./schema-refusals";
import { partsOf } from "./parts";
import { releaseOf, subjectsOf } from "./subject";
import type { HelmRelease, Subject } from "./types";

/**
 * One release of the official chart `opentelemetry-collector` for each tier, in the order of the design. What the pods run
 * is the tier's text, no more and no less. `shelf` holds what is known of the charts: an overlay needs their defaults.
 */
export function helmReleases(
  workspace: Workspace,
  topology: Topology,
  shelf: ChartShelf = [],
): readonly HelmRelease[] {
  const subjects = subjectsOf(workspace, topology);
  return subjects.map((subject) => helmRelease(subject, subjects, shelf));
}

function helmRelease(subject: Subject, all: readonly Subject[], shelf: ChartShelf): HelmRelease {
  const { tier, release, namespace, chart } = subject;
  const parts = [chartPart(subject, shelf), ...partsOf(subject)];
  const config = configPart(subject, shelf);
  const fileName = `${tier.id}.values.yaml`;
  const install = [
    `helm upgrade --install ${release} open-telemetry/opentelemetry-collector`,
    `--version ${chart} --namespace ${namespace} --create-namespace --values ${fileName}`,
  ].join(" \\\n  ");
  const own = emit(parts.flatMap((part) => part.sections));
  const text = `${heading(subject)}\n${own}${config.text}`;
  return {
    tier: tier.id,
    release,
    namespace,
    chartVersion: chart,
    fileName,
    text,
    install,
    secrets: secretsOf(subject),
    objects: objectsOf(subject),
    refusals: [
      ...nameRefusals(subject, all),
      ...config.refusals,
      ...parts.flatMap(({ refusals = [] }) => refusals),
      ...schemaRefusals(text, chart, shelf),
    ],
    notes: [...config.notes, ...parts.flatMap(({ notes = [] }) => notes), ...order(subject)],
  };
}

/** The names that a tier sends to should exist before it starts. */
function order({ tier, topology }: Subject): readonly Words[] {
  const targets = new Set(
    topology.hops.filter(({ from, to }) => from.tier === tier.id && to !== tier.id).map(({ to }) => to),
  );
  return topology.tiers
    .filter(({ id }) => targets.has(id))
    .map((target) => words("helm.install-first", { release: releaseOf(target) }));
}

export type { HelmRelease } from "./types";
