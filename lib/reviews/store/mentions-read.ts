import { and, eq, inArray } from "drizzle-orm";
import type { Person } from "../types";
import type { Database } from "./database";
import { comments, mentionsRead } from "./schema";

/** Which comments of a review that mention someone they have seen. */
export async function readSeenMentions(
  { queries }: Database,
  review: string,
  person: Person,
): Promise<ReadonlySet<string>> {
  const rows = await queries
    .select({ comment: mentionsRead.comment })
    .from(mentionsRead)
    .innerJoin(comments, eq(comments.id, mentionsRead.comment))
    .where(and(eq(comments.review, review), eq(mentionsRead.person, person.id)));
  return new Set(rows.map(({ comment }) => comment));
}

/** Someone has seen these comments; those of another review are left alone. No change of the review: nobody else sees it. */
export async function markMentionsSeen(
  { queries }: Database,
  { review, by, seen }: { readonly review: string; readonly by: Person; readonly seen: readonly string[] },
): Promise<null> {
  const theirs = await queries
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.review, review), inArray(comments.id, [...seen])));
  if (theirs.length > 0)
    await queries
      .insert(mentionsRead)
      .values(theirs.map(({ id }) => ({ comment: id, person: by.id, at: Date.now() })))
      .onConflictDoNothing();
  return null;
}
