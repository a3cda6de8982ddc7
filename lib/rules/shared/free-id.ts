import type { Kind } from "../../catalogue/types";
import { formatId } from "../../topology/component-id";
import type { Tier } from "../../topology/types";

/** An id of the type that no component of the kind has yet: `type`, then `type/2`, `type/3` and so on. */
export function freeId(tier: Tier, kind: Kind, type: string): string {
  // Connectors stand in the same lists as receivers and exporters: an id of either would be ambiguous.
  const taken = new Set(
    tier.components.flatMap((other) => (other.kind === kind || other.kind === "connector" ? [other.id] : [])),
  );
  let id = type;
  for (let number = 2; taken.has(id); number++) id = formatId(type, String(number));
  return id;
}
