import type { Result } from "../../base/result";
import { words } from "../../base/words";
import type { ReviewRefusal, ReviewRefusalReason } from "../types";

/** JSON that nobody keeps. */
export function answerJson(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(body, { status, headers: { ...closed, ...headers } });
}

/** Headers of data: it is no page, nothing in it runs, whatever it is taken for. */
export const closed = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

/** A refusal with its status and its sentence as words: the reader's page says it in their language. */
export function answerRefusal(refusal: ReviewRefusal): Response {
  const seconds = refusal.message.params["seconds"];
  return answerJson(
    { refusal },
    statusOf(refusal.reason),
    seconds === undefined ? {} : { "Retry-After": String(seconds) },
  );
}

/** A result as an answer: `value` as it is, or the refusal. */
export function answerResult(result: Result<unknown, ReviewRefusal>, status = 200): Response {
  return result.ok ? answerJson({ value: result.value }, status) : answerRefusal(result.error);
}

/** What a fault of ours or of the database looks like from outside: a sentence, and nothing of what went wrong. */
export function answerFault(): Response {
  return answerRefusal({ reason: "unavailable", message: words("reviews.unavailable") });
}

/** The status that goes with a reason. */
export function statusOf(reason: ReviewRefusalReason): number {
  return statuses[reason];
}

const statuses: Readonly<Record<ReviewRefusalReason, number>> = {
  "unknown-link": 404,
  locked: 401,
  forbidden: 403,
  conflict: 409,
  "not-there": 404,
  unreadable: 400,
  secret: 422,
  gate: 409,
  "too-large": 413,
  "too-many": 429,
  unavailable: 503,
};
