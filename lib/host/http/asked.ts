import type * as z from "zod/mini";
import { err, ok, type Result } from "../../base/result";
import { languages, words, type Language, type Words } from "../../base/words";
import { closed, statusOf } from "../../reviews/http/answer";
import { beginRequest } from "../../reviews/http/installation";
import { countRequest } from "../../reviews/http/count-requests";
import { guardWrite } from "../../reviews/http/guard-write";
import { operatorFrom } from "../../reviews/http/operator";
import { addressOf } from "../../reviews/http/peer";
import { rateLimit } from "../../reviews/http/rate-limit";
import { readBody } from "../../reviews/http/read-body";
import { signedIn } from "../../reviews/http/who";
import type { ReviewRefusal } from "../../reviews/types";

/** Why a program was not run: a status and a sentence. */
export type Refused = { readonly status: number; readonly reason: string; readonly message: Words };

/** Requests of one address to one route: each starts a process or more. */
const limit = rateLimit(12, 30);

/** The body of a request that may start programs: from our own pages, not too often, bounded, as `schema` has it. */
export async function readAsked<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
  maxBytes: number,
): Promise<Result<z.infer<Schema>, Refused>> {
  const operator = operatorFrom(process.env);
  const seconds = limit(addressOf(request, operator), Date.now());
  if (seconds > 0) return refusedAs({ reason: "too-many", message: words("reviews.too-many", { seconds }) });
  const meant = guardWrite(request, signedIn(request, operator) !== null);
  if (!meant.ok) return refusedAs(meant.error);
  const body = await readBody(request, schema, maxBytes);
  return body.ok ? ok(body.value) : refusedAs(body.error);
}

function refusedAs({ reason, message }: ReviewRefusal): Result<never, Refused> {
  return err({ status: statusOf(reason), reason, message });
}

/** Runs one answer, counted. `work` gets the reader's language; what goes wrong in it is told to the log, and outside as a sentence only. */
export async function answeringAsked(
  request: Request,
  speakerOf: (language: Language) => (said: Words) => string,
  work: (speak: (said: Words) => string) => Promise<Result<unknown, Refused>>,
): Promise<Response> {
  const finish = beginRequest();
  const started = performance.now();
  const asked = request.headers.get("accept-language")?.slice(0, 2);
  const speak = speakerOf(languages.find((each) => each === asked) ?? "en");
  const result = await work(speak)
    .catch((problem: unknown): Result<never, Refused> => {
      // Never the request: it may hold a design.
      const name = problem instanceof Error ? problem.name : typeof problem;
      console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), problem: name }));
      return err({ status: 503, reason: "unavailable", message: words("host.fault") });
    })
    .finally(finish);
  const response = result.ok
    ? Response.json(result.value, { headers: closed })
    : Response.json(
        { error: { reason: result.error.reason, message: speak(result.error.message) } },
        { status: result.error.status, headers: { ...closed, ...retry(result.error) } },
      );
  countRequest(response.status, (performance.now() - started) / 1000);
  return response;
}

function retry({ message }: Refused): Readonly<Record<string, string>> {
  const seconds = message.params["seconds"];
  return seconds === undefined ? {} : { "Retry-After": String(seconds) };
}
