import type { Role } from "../facts/types";
import type { Target, TierId } from "../topology/types";
import { tierIdPattern } from "./limits";
import type { TierSource, Workspace } from "./types";

/** What a design starts with when nobody chose: the version and distribution the templates are written for. */
export const defaultTarget: Target = { collector: "0.159.0", distribution: "contrib" };

/** What is known of a tier when a design is made; everything else has a sensible start. */
export type TierStart = {
  readonly role: Role;
  readonly yaml: string;
  readonly id?: TierId;
  readonly target?: Target;
  readonly facts?: TierSource["facts"];
};

/** A design of the given tiers, in their order. Ids that are missing, malformed or taken follow from the role: "agent", "agent-2". */
export function newWorkspace(name: string, tiers: readonly TierStart[]): Workspace {
  const sources: TierSource[] = [];
  for (const tier of tiers) {
    sources.push({
      id: freeTierId(tier.id ?? tier.role, sources, tier.role),
      role: tier.role,
      yaml: tier.yaml,
      target: tier.target ?? defaultTarget,
      facts: tier.facts ?? {},
    });
  }
  return { version: 2, name, tiers: sources, layout: {}, notes: [], waivers: [] };
}

/** `wanted`, or `wanted-2` and so on where a tier of that name stands already. */
export function freeTierId(wanted: string, tiers: readonly { readonly id: TierId }[], role: Role): TierId {
  const base = tierIdPattern.test(wanted) ? wanted : role;
  const taken = new Set(tiers.map((tier) => tier.id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base.slice(0, 36)}-${number}`;
    if (!taken.has(id)) return id;
  }
}
