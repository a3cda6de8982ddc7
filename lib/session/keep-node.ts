import { sameSubject, type Selection } from "./selection";

/** The cursor in a component's settings does not take away which use of it was picked. */
export function keepNode(before: Selection, after: Selection): Selection {
  if (after?.kind !== "component" || after.node !== undefined) return after;
  return sameSubject(before, after) ? before : after;
}
