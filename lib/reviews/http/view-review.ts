import type { Words } from "../../base/words";
import { mentionsIn } from "../mentions";
import { namesIn } from "../names-in";
import { anchorLabel, placeComment, type Ground, type Placed } from "../place-comment";
import { textsOf, type Reading } from "../compare";
import type { Access } from "../store/find-access";
import { readSeenMentions } from "../store/mentions-read";
import { readReview, readLinks, type StoredLink, type StoredReview } from "../store/read-review";
import { readWebhooks, type ShownWebhook } from "../store/webhooks";
import type { Comment, Person, ReviewState, Role, Verdict } from "../types";
import { unreadMentions } from "../unread-mentions";
import { staleness, stateOf } from "../verdict-rules";
import type { Installation } from "./installation";
import { readingOf } from "./judged";

/** What a reader's page shows, but for what changed: that is asked for by itself, since it never changes. */
export type ReviewView = Omit<StoredReview, "comments" | "verdicts"> & {
  readonly state: ReviewState;
  /** `expires`: when the reader's link ends, in milliseconds since 1970. */
  readonly me: { readonly person: Person | null; readonly role: Role; readonly expires: number | null };
  /** Comments that mention the reader and that they have not seen, oldest first. */
  readonly unread: readonly string[];
  readonly comments: readonly ShownComment[];
  readonly verdicts: readonly ShownVerdict[];
  /** The links that were handed out; the author's page only. */
  readonly links: readonly StoredLink[] | null;
  /** Whom changes are told, and how that went; the author's page only, and where the operator allows any. */
  readonly webhooks: readonly ShownWebhook[] | null;
};

/** `placed`: where it stands in the newest revision. */
export type ShownComment = Comment & {
  readonly label: string;
  readonly placed: Placed;
  /** Who of those that take part is named in it. */
  readonly mentions: readonly string[];
};
/** `stale`: why it no longer counts. */
export type ShownVerdict = Verdict & { readonly stale: Words | null };

/** Null where the review was deleted meanwhile. */
export async function viewReview(
  { database, operator }: Installation,
  { review: id, role, expires }: Access,
  person: Person | null,
  today: string,
): Promise<ReviewView | null> {
  const review = await readReview(database, id);
  const latest = review?.revisions.at(-1);
  if (!review || !latest) return null;
  const reading = await readingOf(database, id, latest.number, today);
  if (!reading) return null;
  const ground = groundOf(reading);
  const names = namesIn(review);
  const mentioned = person ? [...names, person.name] : names;
  const seen = person ? await readSeenMentions(database, id, person) : null;
  return {
    ...review,
    state: stateOf(review.decision, review.verdicts, latest),
    me: { person, role, expires },
    unread: person && seen ? unreadMentions(review.comments, names, person, seen) : [],
    comments: review.comments.map((comment) =>
      Object.assign({}, comment, {
        label: anchorLabel(comment.anchor),
        placed: placeComment(comment.anchor, ground),
        mentions: mentionsIn(comment.body, mentioned),
      }),
    ),
    verdicts: review.verdicts.map((verdict) =>
      Object.assign({}, verdict, { stale: staleness(verdict, latest) }),
    ),
    links: role === "author" ? await readLinks(database, id) : null,
    webhooks: role === "author" && operator.webhookHosts.size > 0 ? await readWebhooks(database, id) : null,
  };
}

function groundOf(reading: Reading): Ground {
  return {
    texts: textsOf(reading),
    values: reading.values,
    hops: new Set(reading.topology.hops.map(({ id }) => id)),
    findings: new Set(reading.findings.map(({ key }) => key)),
  };
}
