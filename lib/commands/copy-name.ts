import type { Kind } from "../catalogue/types";
import type { Tier } from "../topology/types";
import { freeId, isTaken } from "./component-ids";

/** Gives names to copies in one tier, none twice: the id itself, `type/2` for one without a name, `type/name-2` for one with, whichever is free first. */
export function copyNames(tier: Tier): (kind: Kind, id: string) => string {
  const taken = new Set<string>();
  return (kind, id) => {
    const name = nameFor(tier, kind, id, taken);
    taken.add(`${kind} ${name}`);
    return name;
  };
}

function nameFor(tier: Tier, kind: Kind, id: string, taken: ReadonlySet<string>): string {
  const isFree = (name: string) => !isTaken(tier, kind, name) && !taken.has(`${kind} ${name}`);
  if (isFree(id)) return id;
  if (!id.includes("/") && isFree(freeId(tier, kind, id))) return freeId(tier, kind, id);
  for (let number = 2; ; number++) {
    const name = `${id}${id.includes("/") ? "-" : "/"}${number}`;
    if (isFree(name)) return name;
  }
}
