import { assertNever } from "@/lib/base/assert";
import type { NameStatus } from "@/lib/catalogue/names";

/** What is wrong with a name, as a message of `canvas.note`. */
export type NameNote = {
  readonly id: "now" | "removed" | "replaced" | "tooNew" | "notYet" | "otherDistribution" | "notBuilt";
  readonly params: Readonly<Record<string, string>>;
  readonly tone: "warning" | "error";
  readonly struck: boolean;
};

/** The note a node wears under its id, or null for a name that is right for its collector, or that nobody knows. */
export function nameNote(status: NameStatus, distribution: string): NameNote | null {
  switch (status.is) {
    case "deprecated":
      return { id: "now", params: { now: status.now }, tone: "warning", struck: true };
    case "removed":
      return status.instead === null
        ? { id: "removed", params: { last: status.last }, tone: "error", struck: true }
        : { id: "replaced", params: { instead: status.instead }, tone: "error", struck: true };
    case "too-new":
      return { id: "tooNew", params: { since: status.since }, tone: "error", struck: false };
    case "not-yet":
      return { id: "notYet", params: { first: status.first }, tone: "error", struck: false };
    case "other-distribution":
      return { id: "otherDistribution", params: { distribution }, tone: "error", struck: false };
    case "not-built":
      return { id: "notBuilt", params: { build: status.build }, tone: "error", struck: false };
    case "current":
    case "unknown":
      return null;
    default:
      return assertNever(status);
  }
}
