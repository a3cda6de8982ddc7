import { at, isList, isMap } from "../../base/json";
import type { Component, Pipeline, Tier } from "../../topology/types";
import { canonicalOf } from "./refs";

/** Something that needs what clients said of themselves: headers of their requests, or what an authenticator knows. */
export type MetadataUse = {
  readonly component: Component;
  /** `request`: headers of the request; `auth`: what the receiver's authenticator found out. */
  readonly of: "request" | "auth";
};

/**
 * What uses client metadata in a pipeline: `batch` by `metadata_keys`, exporters whose `headers_setter` takes from the
 * context or from an authenticator, queues that part batches by metadata, and routing by the request.
 */
export function metadataUses(tier: Tier, pipeline: Pipeline): readonly MetadataUse[] {
  const processors = pipeline.processors.flatMap(({ component }) => component ?? []);
  const exporters = pipeline.exporters.flatMap(({ component }) => component ?? []);
  return [
    ...processors.filter(usesRequest).map((component) => ({ component, of: "request" as const })),
    ...exporters.flatMap((component) => usesOfExporter(tier, component)),
  ];
}

function usesRequest({ canonical, config }: Component): boolean {
  return canonical === "batch" && isFilled(at(config, "metadata_keys"));
}

function usesOfExporter(tier: Tier, component: Component): readonly MetadataUse[] {
  const { config, kind, canonical } = component;
  const parts = isFilled(at(config, "sending_queue", "batch", "partition", "metadata_keys"));
  const routes = kind === "connector" && canonical === "routing" && routesByRequest(component);
  const headers = headersTaken(tier, component);
  return [
    ...(parts || routes || headers.has("from_context") ? [{ component, of: "request" as const }] : []),
    ...(headers.has("from_attribute") ? [{ component, of: "auth" as const }] : []),
  ];
}

/** From what the `headers_setter` of an exporter takes headers that have no value of their own to fall back on. */
function headersTaken(tier: Tier, { config }: Component): ReadonlySet<string> {
  const id = at(config, "auth", "authenticator");
  const setter = tier.components.find((other) => other.kind === "extension" && other.id === id);
  const headers = setter?.canonical === "headers_setter" ? at(setter.config, "headers") : null;
  const entries = isList(headers) ? headers.filter(isMap) : [];
  return new Set(entries.flatMap((entry) => ("default_value" in entry ? [] : Object.keys(entry))));
}

function routesByRequest({ config }: Component): boolean {
  const table = at(config, "table");
  return isList(table) && table.some((route) => at(route, "context") === "request");
}

function isFilled(value: ReturnType<typeof at>): boolean {
  return isList(value) && value.length > 0;
}

/** A `batch` processor of the pipeline that merges requests whatever their metadata is, so that none is left. */
export function mergingBatch({ processors }: Pipeline): Component | null {
  const found = processors.find(
    (ref) => canonicalOf(ref) === "batch" && ref.component !== null && !usesRequest(ref.component),
  );
  return found?.component ?? null;
}
