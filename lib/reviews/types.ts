import type { Words } from "../base/words";
import type { Path } from "../base/path";
import type { TierId } from "../topology/types";

/** Someone who wrote, commented or judged. `id` comes with the browser's signed cookie; `name` is what they called themselves. */
export type Person = { readonly id: string; readonly name: string };

/** What a link allows. Each allows what stands before it. */
export const scopes = ["view", "comment", "approve"] as const;
export type Scope = (typeof scopes)[number];
/**
 * What the holder of a token is in a review: the author's own token is the one link that is never handed out; `embed` opens the view for
 * other pages and nothing else.
 */
export type Role = Scope | "author" | "embed";

/** What the author decided; whether a review that is open is approved follows from its verdicts. */
export type Decision = "open" | "merged" | "closed";
/** What is shown. */
export type ReviewState = Decision | "approved" | "changes";

/** How much new errors weigh: they are shown; they need a reason to pass; they do not pass. */
export const gates = ["advisory", "overridable", "hard"] as const;
export type Gate = (typeof gates)[number];

export const opinions = ["comment", "approve", "changes"] as const;
export type Opinion = (typeof opinions)[number];

/** A revision never changes. `number` from 1; 0 is what it is compared with, where something was given. */
export type Revision = {
  readonly number: number;
  /** SHA-256 of what the revision says (see `canonical`), in hexadecimal. */
  readonly hash: string;
  readonly by: Person;
  readonly at: string;
  readonly note: string;
};

/** One person's word on one revision. */
export type Verdict = {
  readonly id: string;
  readonly revision: number;
  readonly hash: string;
  readonly opinion: Opinion;
  readonly summary: string;
  readonly by: Person;
  readonly at: string;
};

/**
 * What a comment is about. Paths and names, never offsets: they survive edits elsewhere. `text` is the line as it was
 * when the comment was written, to show beside one that is outdated.
 */
export type CommentAnchor =
  | { readonly on: "review" }
  | { readonly on: "hop"; readonly hop: string }
  | { readonly on: "yaml"; readonly tier: TierId; readonly path: Path; readonly text: string }
  | { readonly on: "line"; readonly tier: TierId; readonly text: string; readonly nth: number }
  | { readonly on: "helm"; readonly tier: TierId; readonly text: string; readonly nth: number }
  | { readonly on: "fact"; readonly tier: TierId; readonly fact: string }
  | { readonly on: "finding"; readonly key: string };

/** What a reviewer would have instead: other lines, or another value of one setting. */
export type Suggestion = LineSuggestion | FieldSuggestion;

/** Whole lines of a tier's text as they were, and what stands there instead. */
export type LineSuggestion = { readonly tier: TierId; readonly before: string; readonly after: string };

/**
 * The value at a path as it was written and as it would be, comments and all; "" where nothing is written. `within`: what the list
 * items that the path leads through are called, in order, "" for those without a name.
 */
export type FieldSuggestion = LineSuggestion & { readonly path: Path; readonly within: readonly string[] };

export type Comment = {
  readonly id: string;
  /** The comment it answers; null for the first of a thread. */
  readonly parent: string | null;
  /** Written while looking at this revision. */
  readonly revision: number;
  readonly anchor: CommentAnchor;
  readonly body: string;
  readonly suggestion: Suggestion | null;
  /** The revision that took the suggestion over. */
  readonly applied: number | null;
  readonly by: Person;
  readonly at: string;
  readonly resolved: { readonly by: string; readonly at: string } | null;
};

/** Why something asked of a review is not done; nothing was changed. */
export type ReviewRefusal = { readonly reason: ReviewRefusalReason; readonly message: Words };
export type ReviewRefusalReason =
  | "unknown-link" // wrong, expired or revoked: one answer for all
  | "locked" // the link asks for a password
  | "forbidden" // the link or the person may not
  | "conflict" // someone else was faster
  | "not-there" // a comment or revision that does not exist
  | "unreadable" // input that is not what it should be
  | "secret" // the design holds a credential
  | "gate" // new errors stand in the way
  | "too-large"
  | "too-many"
  | "unavailable"; // the database is away
