import type { Role } from "@/lib/facts/types";
import { addTier } from "@/lib/commands/add-tier";
import type { CommandContext } from "@/lib/commands/types";
import type { Words } from "@/lib/base/words";

/** A tier that could be added: what it is for, and what it would be called. */
export type TierKind = {
  readonly key: "agent" | "gateway" | "pool" | "singleton";
  readonly role: Role;
  readonly id: string;
  /** Why it cannot be added; null: it can. */
  readonly refusal: Words | null;
};

/** The tiers that make sense beside those there are: a gateway where there is none, else a second pool; a cluster singleton; an agent. */
export function tierKinds(context: CommandContext): readonly TierKind[] {
  const roles = new Set(context.workspace.tiers.map(({ role }) => role));
  const gateway = roles.has("gateway")
    ? ({ key: "pool", role: "gateway", id: "gateway" } as const)
    : ({ key: "gateway", role: "gateway", id: "gateway" } as const);
  const kinds = [
    gateway,
    { key: "singleton", role: "cluster", id: "cluster" },
    { key: "agent", role: "agent", id: "agent" },
  ] as const;
  return kinds.map(({ key, role, id }) => {
    const name = freeName(id, context);
    const plan = addTier.plan({ role, id: name }, context);
    return { key, role, id: name, refusal: plan.ok ? null : plan.error.message };
  });
}

function freeName(base: string, { workspace }: CommandContext): string {
  const taken = new Set(workspace.tiers.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
