import type { Kind } from "../../catalogue/types";

/** Does a component hold OTTL that is looked at here? Without facts it is not judged whole. */
export function usesOttl(kind: Kind, type: string): boolean {
  return kind === "processor" && users.has(type);
}

const users: ReadonlySet<string> = new Set(["filter", "tail_sampling", "transform"]);
