import { at, isMap, type Json } from "../base/json";
import type { Kind } from "../catalogue/types";
import type { Component, Tier } from "../topology/types";
import type { Touched } from "./types";

/** Every component of a tier that is of a kind and newest type, and fits. `type` null: any. */
export function touched(
  tier: Tier,
  kind: Kind,
  type: string | null,
  fits: (component: Component) => boolean = () => true,
): readonly Touched[] {
  return tier.components
    .filter((component) => component.kind === kind && (type === null || component.canonical === type))
    .filter(fits)
    .map(({ at: path, id }) => ({ at: path, name: id, tier: tier.id }));
}

/** True where a component says something at a path of its settings. */
export function says(...path: readonly string[]): (component: Component) => boolean {
  return ({ config }) => at(config, ...path) !== undefined;
}

/** True where it leaves a path of its settings to the default. */
export function leaves(...path: readonly string[]): (component: Component) => boolean {
  return ({ config }) => at(config, ...path) === undefined;
}

/** True where any setting below is called `key` and fits. */
export function holds(value: Json | undefined, key: string, fits: (value: Json) => boolean): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => holds(item, key, fits));
  if (!isMap(value)) return false;
  return Object.entries(value).some(([name, item]) => (name === key && fits(item)) || holds(item, key, fits));
}
