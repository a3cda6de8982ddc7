import { parseId } from "../../topology/component-id";
import type { Component, Pipeline, Ref } from "../../topology/types";

/** The newest type name behind a mention; the written type where nothing of that name is defined. */
export function canonicalOf(ref: Ref): string {
  return ref.component?.canonical ?? parseId(ref.id).type;
}

/** Every mention in a pipeline's three lists, in the order data passes. */
export function refsOf(pipeline: Pipeline): readonly Ref[] {
  return [...pipeline.receivers, ...pipeline.processors, ...pipeline.exporters];
}

/** True where a mention means this component. Identity says nothing: equal parts of a tier may be one object or two. */
export function mentions(ref: Ref, { kind, id }: Component): boolean {
  return ref.component?.kind === kind && ref.component.id === id;
}
