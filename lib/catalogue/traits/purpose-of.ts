import { words, type Words } from "../../base/words";
import type { Kind } from "../types";
import { purposes } from "./purposes.generated";

/** What a component of the newest name `type` is for, in one sentence; null where nobody has written it. */
export function purposeOf(kind: Kind, type: string): Words | null {
  const key = `${kind}/${type}`;
  return purposes.has(key) ? words(`help.${key}`) : null;
}
