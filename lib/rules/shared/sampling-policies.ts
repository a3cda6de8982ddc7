import { at, isList, isMap, type Json } from "../../base/json";
import type { Component } from "../../topology/types";

/** One policy of a `tail_sampling` processor: its position, its `type` where it is known, and all that it says. */
export type SamplingPolicy = { readonly index: number; readonly type: string | null; readonly config: Json };

/** The policies of a `tail_sampling` processor; null: they are not a list, so they are not known. */
export function samplingPolicies({ config }: Component): readonly SamplingPolicy[] | null {
  const policies = at(config, "policies") ?? [];
  if (!isList(policies)) return null;
  return policies.map((policy, index) => {
    const type = isMap(policy) ? policy["type"] : undefined;
    return { index, type: typeof type === "string" ? type : null, config: policy };
  });
}

/** A policy name that no policy of the processor has yet: `name`, then `name-2` and so on. */
export function freePolicyName(component: Component, name: string): string {
  const taken = new Set((samplingPolicies(component) ?? []).map(({ config }) => at(config, "name")));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  return free;
}
