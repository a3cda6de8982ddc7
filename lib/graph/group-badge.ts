import type { Badge, Badges } from "./badges";
import type { NodeGroup } from "./types";

/** All findings of a group's members as one badge: the worst of them, and how many; null where there is none. */
export function groupBadge({ nodes }: Badges, { members }: NodeGroup): Badge | null {
  const found = members.flatMap((member) => nodes.get(member) ?? []);
  const [worst] = found.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  if (!worst) return null;
  const counted = found.filter(({ echo }) => !echo);
  const count = counted.reduce((sum, badge) => sum + badge.count, 0);
  return { ...worst, count: Math.max(1, count), echo: counted.length === 0 };
}

const rank = { error: 0, warning: 1, info: 2 } as const;
