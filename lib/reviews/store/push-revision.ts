import { and, eq } from "drizzle-orm";
import { ok, type Result } from "../../base/result";
import type { Workspace } from "../../workspace/types";
import { refuse } from "../refuse";
import { secretsIn } from "../secrets-in";
import { applySuggestion } from "../suggestion";
import type { Person, ReviewRefusal } from "../types";
import { changeReview, type Work } from "./change-review";
import { revisionRow } from "./create-review";
import type { Database } from "./database";
import { readRevision } from "./read-review";
import { commentOf } from "./rows";
import { comments, reviews, revisions } from "./schema";

/** `seen` is the revision that the new one was made from. */
export type Push = {
  readonly review: string;
  readonly by: Person;
  readonly design: Workspace;
  readonly seen: number;
  readonly note: string;
};

/** Makes the next revision; its number. The author's browser alone may. Refuses where a newer one than `seen` stands already. */
export async function pushRevision(
  database: Database,
  { review, by, design, seen, note }: Push,
): Promise<Result<number, ReviewRefusal>> {
  const secret = secretsIn([design]);
  if (!secret.ok) return secret;
  return changeReview(database, review, by, (work) => next(work, by, design, seen, note));
}

/** Takes a suggestion over into the next revision; its number. Twice is refused, since it changes nothing the second time. */
export async function takeSuggestion(
  database: Database,
  asked: Pick<Push, "review" | "by" | "seen"> & { readonly comment: string },
): Promise<Result<number, ReviewRefusal>> {
  return changeReview(database, asked.review, asked.by, async (work) => {
    const mine = and(eq(comments.review, asked.review), eq(comments.id, asked.comment));
    const [row] = await work.tx.select().from(comments).where(mine);
    const suggestion = row ? commentOf(row).suggestion : null;
    if (!row || !suggestion) return refuse("not-there", "no-comment");
    const newest = await readRevision({ queries: work.tx }, asked.review, work.review.latest);
    if (!newest) return refuse("not-there", "no-revision", { revision: work.review.latest });
    const changed = applySuggestion(newest.design, suggestion);
    if (!changed.ok) return changed;
    const secret = secretsIn([changed.value]);
    if (!secret.ok) return secret;
    const pushed = await next(work, asked.by, changed.value, asked.seen, "");
    if (pushed.ok) {
      const applied = { applied: pushed.value.value, resolvedBy: asked.by.name, resolvedAt: work.now };
      await work.tx.update(comments).set(applied).where(mine);
    }
    return pushed;
  });
}

async function next({ tx, review, now }: Work, by: Person, design: Workspace, seen: number, note: string) {
  if (review.decision !== "open") return refuse("conflict", "not-open", { state: review.decision });
  const { latest } = review;
  if (seen !== latest) return refuse("conflict", "push-conflict", { seen, latest });
  const number = latest + 1;
  const row = revisionRow(review.id, number, design, by, note, now);
  const newest = await readRevision({ queries: tx }, review.id, latest);
  if (newest?.hash === row.hash) return refuse("conflict", "push-same", { latest });
  await tx.insert(revisions).values(row);
  await tx.update(reviews).set({ latest: number }).where(eq(reviews.id, review.id));
  return ok({ value: number, note: { what: "pushed", revision: number, hash: row.hash } });
}
