import { checksum } from "../base/checksum";
import { currentVersion } from "../workspace/migrations";
import type { Workspace } from "../workspace/types";

/** Says of a design that it was whole and of this build's format when it was written. */
export function seal(workspace: Workspace): string {
  return sealOf(workspace);
}

/** True where a stored value is still what was written under the seal of its entry. */
export function isSealed(stored: unknown, entry: unknown): stored is Workspace {
  if (typeof entry !== "object" || entry === null || !("seal" in entry)) return false;
  return typeof stored === "object" && stored !== null && entry.seal === sealOf(stored);
}

function sealOf(value: object): string {
  return `${currentVersion}.${checksum(JSON.stringify(value))}`;
}
