import { and, eq } from "drizzle-orm";
import { ok, type Result } from "../../base/result";
import { refuse } from "../refuse";
import type { CommentAnchor, Person, ReviewRefusal, Suggestion } from "../types";
import { changeReview } from "./change-review";
import type { Database } from "./database";
import { comments } from "./schema";
import { newId } from "./tokens";

/** `key` is made by the sender, once for each comment it means: what is sent again, because no answer came, is kept once. */
export type NewComment = {
  readonly review: string;
  readonly by: Person;
  readonly key: string;
  readonly parent: string | null;
  readonly revision: number;
  readonly anchor: CommentAnchor;
  readonly body: string;
  readonly suggestion: Suggestion | null;
};

/** Stores a comment; its id. Answers to answers join the thread. */
export async function writeComment(
  database: Database,
  { review, by, key, parent, revision, anchor, body, suggestion }: NewComment,
): Promise<Result<string, ReviewRefusal>> {
  return changeReview(database, review, by, async ({ tx, review: row, seq, now }) => {
    const same = and(eq(comments.review, review), eq(comments.byId, by.id), eq(comments.key, key));
    const [sent] = await tx.select({ id: comments.id }).from(comments).where(same);
    if (sent) return ok({ value: sent.id, note: null });
    if (revision < 0 || revision > row.latest) return refuse("not-there", "no-revision", { revision });
    if (suggestion !== null && suggestion.before === suggestion.after)
      return refuse("unreadable", "suggestion-same");
    const first = parent === null ? null : await threadOf(tx, review, parent);
    if (first === undefined) return refuse("not-there", "no-comment");
    const id = newId();
    await tx.insert(comments).values({
      id,
      review,
      seq,
      key,
      parent: first,
      revision,
      anchor: JSON.stringify(anchor),
      body,
      suggestion: suggestion === null ? null : JSON.stringify(suggestion),
      byId: by.id,
      byName: by.name,
      at: now,
    });
    return ok({ value: id, note: { what: "commented", revision, detail: id } });
  });
}

/** Marks a thread as settled, or opens it again; asked for twice, it is done once. */
export async function resolveThread(
  database: Database,
  asked: {
    readonly review: string;
    readonly by: Person;
    readonly comment: string;
    readonly resolved: boolean;
  },
): Promise<Result<null, ReviewRefusal>> {
  return changeReview(database, asked.review, asked.by, async ({ tx, now }) => {
    const mine = and(eq(comments.review, asked.review), eq(comments.id, asked.comment));
    const [row] = await tx.select().from(comments).where(mine);
    if (!row || row.parent !== null) return refuse("not-there", "no-comment");
    if ((row.resolvedBy !== null) === asked.resolved) return ok({ value: null, note: null });
    const [resolvedBy, resolvedAt] = asked.resolved ? [asked.by.name, now] : [null, null];
    await tx.update(comments).set({ resolvedBy, resolvedAt }).where(mine);
    return ok({ value: null, note: { what: asked.resolved ? "resolved" : "reopened", detail: row.id } });
  });
}

/** The first comment of the thread that `parent` is in; undefined where there is none. */
async function threadOf(
  tx: Database["queries"],
  review: string,
  parent: string,
): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: comments.id, parent: comments.parent })
    .from(comments)
    .where(and(eq(comments.review, review), eq(comments.id, parent)));
  return row && (row.parent ?? row.id);
}
