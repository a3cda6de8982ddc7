import { reuse } from "../base/reuse";
import type { Component } from "./types";

/**
 * `next` with every component that is equal to the one of the same kind and id before replaced by that old object; the old
 * list where all are. A component added above another does not change the other's identity.
 */
export function shareComponents(
  previous: readonly Component[],
  next: readonly Component[],
): readonly Component[] {
  const before = new Map(previous.map((component) => [`${component.kind} ${component.id}`, component]));
  const shared = next.map((component) => reuse(before.get(`${component.kind} ${component.id}`), component));
  return sameItems(previous, shared) ? previous : shared;
}

/** The same for things that have an id and refer to components: pipelines, hops, backends. */
export function shareById<T extends { readonly id: string }>(
  previous: readonly T[],
  next: readonly T[],
): readonly T[] {
  const before = new Map(previous.map((item) => [item.id, item]));
  const shared = next.map((item) => share(before.get(item.id), item));
  return sameItems(previous, shared) ? previous : shared;
}

/**
 * Like `reuse`, but a component in it is taken as it is: it has its final identity already, and a copy of it would be equal to
 * no component of the tier.
 */
export function share<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next) || !isObject(previous) || !isObject(next) || isComponent(next)) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  let same = Object.keys(previous).length === keys.length;
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    merged[key] = share(previous[key], next[key]);
    if (!Object.hasOwn(previous, key) || !Object.is(merged[key], previous[key])) same = false;
  }
  // Both have the same shape by construction; only identities differ.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (same ? previous : Array.isArray(next) ? Object.values(merged) : merged) as T;
}

function sameItems<T>(previous: readonly T[], next: readonly T[]): boolean {
  return previous.length === next.length && previous.every((item, index) => Object.is(item, next[index]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isComponent(value: Record<string, unknown>): boolean {
  return Object.hasOwn(value, "canonical") && Object.hasOwn(value, "config");
}
