import { err, type Result } from "../base/result";
import { words, type WordParams } from "../base/words";
import type { ReviewRefusal, ReviewRefusalReason } from "./types";

/** A refusal with its sentence, `reviews.<id>`. */
export function refuse(
  reason: ReviewRefusalReason,
  id: string,
  params: WordParams = {},
): Result<never, ReviewRefusal> {
  return err({ reason, message: words(`reviews.${id}`, params) });
}
