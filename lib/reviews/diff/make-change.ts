import { words, type WordParams } from "../../base/words";
import type { Risk } from "./risk";
import type { Change, ChangeKind } from "./types";

/** A change with its sentence, `reviews.change.<what>`. */
export function makeChange(
  is: ChangeKind,
  what: Change["what"],
  tier: string,
  path: Change["path"],
  risk: Risk,
  params: WordParams,
): Change {
  const message = words(`reviews.change.${what}`, { is, tier, ...params });
  return { is, what, tier, path, risk, message };
}
