import type { Json } from "../base/json";
import { isList, isMap } from "../base/json";
import type { Workspace } from "../workspace/types";

/**
 * What a revision says, as one text: tiers with their texts, versions and deploy facts, and the waivers. Where things stand on
 * the canvas and what the design is called are not part of it: moving a node is no change. Equal meanings of facts, whatever
 * the order of their keys, are equal texts. An approval is pinned to the hash of this text.
 */
export function canonical({ tiers, waivers }: Workspace): string {
  const said = tiers.map(({ id, role, target, facts, yaml }) => [
    id,
    role,
    target.collector,
    target.distribution,
    sorted(facts),
    yaml,
  ]);
  const accepted = waivers.map(({ rule, tier, at, reason, until }) => [
    rule,
    tier,
    at,
    reason,
    until ?? null,
  ]);
  return JSON.stringify(["otelier-revision-1", said, accepted]);
}

function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (!isMap(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, part]): Json => [key, sorted(part)]);
}
