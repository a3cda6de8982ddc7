import { assertNever } from "../../base/assert";
import { ok, type Result } from "../../base/result";
import { secretsInText } from "../../share/secrets-in-text";
import { parseWorkspace } from "../../workspace/schema";
import type { Workspace } from "../../workspace/types";
import { textsOf } from "../compare";
import { suggestField } from "../field-suggestion";
import { frameOrigins } from "../frame-origins";
import { passGate } from "../gate";
import { anchorAtLine, anchorAtPath, anchorInValues } from "../place-comment";
import { refuse } from "../refuse";
import { secretsIn } from "../secrets-in";
import { giveVerdict } from "../store/give-verdict";
import type { Access } from "../store/find-access";
import { addEmbed, addLink, decide, deleteReview, revokeLink } from "../store/manage-review";
import { markMentionsSeen } from "../store/mentions-read";
import { pushRevision, takeSuggestion } from "../store/push-revision";
import { readReview } from "../store/read-review";
import { addWebhook, removeWebhook } from "../store/webhooks";
import { resolveThread, writeComment } from "../store/write-comment";
import { applySuggestion } from "../suggestion";
import type { CommentAnchor, Person, ReviewRefusal, Role, Suggestion } from "../types";
import type { Command, CommentPlace } from "./commands";
import type { Installation } from "./installation";
import { comparisonOf, readingOf } from "./judged";
import { mayTell } from "./send-webhooks";

/** Who asks, and what their link allows. */
export type Asker = { readonly access: Access; readonly by: Person; readonly today: string };

/** Does what is asked of a review; what it answers with (an id, a number, a token, null). */
export async function runCommand(
  here: Installation,
  asker: Asker,
  command: Command,
): Promise<Result<unknown, ReviewRefusal>> {
  const { role } = asker.access;
  if (authorOnly.has(command.do) && role !== "author") return refuse("forbidden", "author-only");
  if (role === "view") return refuse("forbidden", "scope-comment");
  const at = { review: asker.access.review, by: asker.by };
  switch (command.do) {
    case "comment":
      return comment(here, asker, command);
    case "resolve":
      return resolveThread(here.database, { ...at, ...command });
    case "take":
      return takeSuggestion(here.database, { ...at, ...command });
    case "push":
      return push(here, asker, command);
    case "judge":
      return judge(here, asker, command, role);
    case "decide":
      return merge(here, asker, command);
    case "add-link":
      return addLink(here.database, { ...at, ...command });
    case "revoke-link":
      return revokeLink(here.database, { ...at, ...command });
    case "add-embed": {
      const frames = frameOrigins(command.origins);
      return frames.ok ? addEmbed(here.database, { ...at, frames: frames.value }) : frames;
    }
    case "see-mentions":
      return ok(await markMentionsSeen(here.database, { ...at, seen: command.comments }));
    case "add-webhook": {
      const { url } = command;
      if (mayTell(url, here.operator)) return addWebhook(here.database, { ...at, url });
      return refuse("forbidden", "no-webhooks", {
        host: URL.canParse(url) ? new URL(url).hostname : url.slice(0, 80),
      });
    }
    case "remove-webhook":
      return removeWebhook(here.database, { ...at, ...command });
    case "delete":
      return ok(await deleteReview(here.database, at));
    default:
      return assertNever(command);
  }
}

const authorOnly: ReadonlySet<Command["do"]> = new Set([
  "take",
  "push",
  "decide",
  "add-link",
  "revoke-link",
  "add-embed",
  "add-webhook",
  "remove-webhook",
  "delete",
]);

type CommandOf<Do extends Command["do"]> = Extract<Command, { readonly do: Do }>;

async function comment(here: Installation, { access, by, today }: Asker, asked: CommandOf<"comment">) {
  const { revision } = asked;
  const anchor = await anchorOf(here, access.review, revision, asked.place, today);
  if (!anchor) return refuse("not-there", "no-place", { revision });
  const suggestion = await suggestionOf(here, access.review, asked, today);
  if (!suggestion.ok) return suggestion;
  return writeComment(here.database, {
    ...asked,
    review: access.review,
    by,
    anchor,
    suggestion: suggestion.value,
  });
}

/** A suggestion as it is kept: with what the revision says there, and without credentials. */
async function suggestionOf(
  { database }: Installation,
  review: string,
  { revision, suggestion: asked }: CommandOf<"comment">,
  today: string,
): Promise<Result<Suggestion | null, ReviewRefusal>> {
  if (asked === null) return ok(null);
  const reading = await readingOf(database, review, revision, today);
  const text = textsOf(reading).get(asked.tier);
  if (!reading || text === undefined) return refuse("not-there", "no-place", { revision });
  const made = "path" in asked ? suggestField(text, asked) : ok(asked);
  if (!made.ok) return made;
  const applied = applySuggestion(reading.design, made.value);
  const leaks = secretsInText(made.value.after).length > 0 || (applied.ok && !secretsIn([applied.value]).ok);
  return leaks ? refuse("secret", "suggestion-secret") : made;
}

/** What a place on a reader's screen is called for good; null where the revision has no such place. */
async function anchorOf(
  { database }: Installation,
  review: string,
  revision: number,
  place: CommentPlace,
  today: string,
): Promise<CommentAnchor | null> {
  if (place.on !== "line" && place.on !== "helm" && place.on !== "path") return place;
  const reading = await readingOf(database, review, revision, today);
  const texts = place.on === "helm" ? reading?.values : textsOf(reading);
  const text = texts?.get(place.tier);
  if (text === undefined) return null;
  if (place.on === "path") return anchorAtPath(place.tier, text, place.path);
  const make = place.on === "line" ? anchorAtLine : anchorInValues;
  return make(place.tier, text, place.line);
}

async function push(here: Installation, { access, by }: Asker, asked: CommandOf<"push">) {
  const design = readAsked(asked.design);
  if (!design.ok) return design;
  return pushRevision(here.database, { ...asked, review: access.review, by, design: design.value });
}

/** A design that came with a request. What is wrong with it is said in the words of designs. */
export function readAsked(data: unknown): Result<Workspace, ReviewRefusal> {
  const design = parseWorkspace(data);
  return design.ok ? design : { ok: false, error: { reason: "unreadable", message: design.error.message } };
}

async function judge(here: Installation, asker: Asker, asked: CommandOf<"judge">, role: Role) {
  if (asked.opinion === "approve") {
    const open = await gate(here, asker, asked.seen.revision, asked.summary);
    if (!open.ok) return open;
  }
  return giveVerdict(here.database, { ...asked, review: asker.access.review, by: asker.by, role });
}

async function merge(here: Installation, asker: Asker, asked: CommandOf<"decide">) {
  if (asked.decision === "merged") {
    const review = await readReview(here.database, asker.access.review);
    const open = await gate(here, asker, review?.revisions.at(-1)?.number ?? 0, asked.reason);
    if (!open.ok) return open;
  }
  return decide(here.database, { ...asked, review: asker.access.review, by: asker.by });
}

/** New errors of a revision against the base, under the review's gate. A revision that is not there is refused by what follows. */
async function gate(
  { database }: Installation,
  { access, today }: Asker,
  revision: number,
  reason: string,
): Promise<Result<null, ReviewRefusal>> {
  const review = await readReview(database, access.review);
  if (!review || review.gate === "advisory") return ok(null);
  const base = review.revisions[0]?.number === 0 ? 0 : null;
  const change = await comparisonOf(database, access.review, revision, base, today);
  return change ? passGate(review.gate, change.findings.fresh, reason) : ok(null);
}
