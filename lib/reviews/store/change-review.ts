import { eq, sql } from "drizzle-orm";
import type { Result } from "../../base/result";
import { refuse } from "../refuse";
import type { Person, ReviewRefusal } from "../types";
import { channel, type Database, type Queries } from "./database";
import { audit, reviews } from "./schema";
import { tellLater } from "./tell-later";

type ReviewRow = typeof reviews.$inferSelect;

/** What a change of a review is done with. `seq` is the version that it makes. */
export type Work = {
  readonly tx: Queries;
  readonly review: ReviewRow;
  readonly seq: number;
  readonly now: number;
};

/** What the log says of a change. `null`: nothing was changed after all, as when something is sent twice. */
export type Note = {
  readonly what: string;
  readonly revision?: number;
  readonly hash?: string;
  readonly detail?: string;
} | null;

/**
 * One change of one review: alone (whoever else changes it waits), whole or not at all, counted, written into the log, and told to
 * everyone who listens once it is on disk.
 */
export async function changeReview<T>(
  { queries }: Database,
  id: string,
  by: Person,
  work: (work: Work) => Promise<Result<{ readonly value: T; readonly note: Note }, ReviewRefusal>>,
): Promise<Result<T, ReviewRefusal>> {
  return queries.transaction(async (tx): Promise<Result<T, ReviewRefusal>> => {
    const [review] = await tx.select().from(reviews).where(eq(reviews.id, id)).for("update");
    if (!review) return refuse("unknown-link", "unknown-link");
    const seq = review.version + 1;
    const now = Date.now();
    const done = await work({ tx, review, seq, now });
    // Works look first and write afterwards: a refusal has written nothing.
    if (!done.ok) return done;
    const { value, note } = done.value;
    if (note !== null) {
      await tx.update(reviews).set({ version: seq }).where(eq(reviews.id, id));
      await tx.insert(audit).values({
        review: id,
        what: note.what,
        revision: note.revision ?? null,
        hash: note.hash ?? null,
        detail: note.detail ?? "",
        byId: by.id,
        byName: by.name,
        at: now,
      });
      await tellLater(tx, review, by, note, now);
      await tx.execute(sql`SELECT pg_notify(${channel}, ${id})`);
    }
    return { ok: true, value };
  });
}
