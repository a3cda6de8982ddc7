import * as z from "zod/mini";
import { namesIn } from "../names-in";
import { refuse } from "../refuse";
import { said } from "../schemas";
import { readReview } from "../store/read-review";
import { readSeenMentions } from "../store/mentions-read";
import type { Person, ReviewState } from "../types";
import { unreadMentions } from "../unread-mentions";
import { stateOf } from "../verdict-rules";
import { accessOf, mayAsk } from "./access-of";
import { answerJson, answerRefusal, answerResult } from "./answer";
import type { Installation } from "./installation";
import { readBody } from "./read-body";
import { streamEvents } from "./stream-events";
import { whoAsks } from "./who";

/** How one of somebody's reviews stands; null for a token that opens nothing. `unread`: comments that mention them and that they have not seen. */
export type MineState = {
  readonly state: ReviewState;
  readonly revision: number;
  readonly unread: number;
} | null;

/** More than a page shows. */
const most = 60;
const mineSchema = z.object({ tokens: z.array(said(64)).check(z.maxLength(most)) });

/** POST /api/mine: how the reviews stand that a browser keeps the keys of, in the order asked. It reads only. */
export async function handleMine(here: Installation, request: Request): Promise<Response> {
  const allowed = mayAsk(here, request, "read");
  if (!allowed.ok) return answerRefusal(allowed.error);
  const body = await readBody(request, mineSchema, 16_384);
  if (!body.ok) return answerRefusal(body.error);
  const person = whoAsks(request, here);
  const states: MineState[] = [];
  for (const token of body.value.tokens) states.push(await stateFor(here, request, token, person));
  return answerJson({ value: states });
}

/** GET /api/mine/events?of=<token>&of=…: one stream for all reviews of a list. */
export async function handleMineEvents(here: Installation, request: Request): Promise<Response> {
  const allowed = mayAsk(here, request, "read");
  if (!allowed.ok) return answerRefusal(allowed.error);
  const tokens = new URL(request.url).searchParams.getAll("of");
  if (tokens.length > most) return answerResult(refuse("unreadable", "unreadable", { where: "of" }));
  const reviews = new Set<string>();
  for (const token of tokens) {
    const access = await accessOf(here, request, token);
    if (access.ok) reviews.add(access.value.review);
  }
  return streamEvents(here, [...reviews], request.signal);
}

async function stateFor(
  here: Installation,
  request: Request,
  token: string,
  person: Person | null,
): Promise<MineState> {
  const access = await accessOf(here, request, token);
  const review = access.ok ? await readReview(here.database, access.value.review) : null;
  const latest = review?.revisions.at(-1);
  if (!review || !latest) return null;
  const seen = person ? await readSeenMentions(here.database, review.id, person) : new Set<string>();
  return {
    state: stateOf(review.decision, review.verdicts, latest),
    revision: latest.number,
    unread: person ? unreadMentions(review.comments, namesIn(review), person, seen).length : 0,
  };
}
