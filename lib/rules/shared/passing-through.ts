import type { Component, Pipeline, Tier } from "../../topology/types";
import { holdsCredentials } from "./holds-credentials";
import { exportersInUse, sendingQueueOf } from "./queues";
import { canonicalOf, refsOf } from "./refs";

const toCollectors: ReadonlySet<string> = new Set(["otlp_grpc", "otlp_http", "otelarrow"]);

/**
 * The one exporter of a tier that hands on what it takes, as OTLP and without a credential or a queue on disk of its own;
 * null: the tier does more. `plain` are the processors that change nothing people asked a tier for.
 */
export function passedThroughBy(tier: Tier, plain: ReadonlySet<string>): Component | null {
  const [exporter, ...others] = exportersInUse(tier);
  if (!exporter || others.length > 0 || !tier.pipelines.every((pipeline) => isPlain(pipeline, plain)))
    return null;
  const isOwn = holdsCredentials(exporter) || (sendingQueueOf(exporter)?.storage ?? null) !== null;
  return toCollectors.has(exporter.canonical) && !isOwn ? exporter : null;
}

/** What is a connector, or nothing that is defined, is more than passing through. */
function isPlain(pipeline: Pipeline, plain: ReadonlySet<string>): boolean {
  return (
    refsOf(pipeline).every(({ component }) => component !== null && component.kind !== "connector") &&
    pipeline.processors.every((ref) => plain.has(canonicalOf(ref)))
  );
}
