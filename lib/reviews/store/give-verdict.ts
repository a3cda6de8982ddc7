import { and, eq } from "drizzle-orm";
import { ok, type Result } from "../../base/result";
import { refuse } from "../refuse";
import type { Opinion, Person, ReviewRefusal, Role } from "../types";
import { mayJudge } from "../verdict-rules";
import { changeReview, type Work } from "./change-review";
import type { Database } from "./database";
import { revisionOf } from "./rows";
import { revisions, verdicts } from "./schema";
import { newId } from "./tokens";

/** `seen` is what the person looked at: a verdict is on that, or is refused. `key` as for comments. */
export type NewVerdict = {
  readonly review: string;
  readonly by: Person;
  readonly role: Role;
  readonly key: string;
  readonly seen: { readonly revision: number; readonly hash: string };
  readonly opinion: Opinion;
  readonly summary: string;
};

/** Stores a verdict; its id. */
export async function giveVerdict(
  database: Database,
  asked: NewVerdict,
): Promise<Result<string, ReviewRefusal>> {
  const { review: id, by, role, key, seen, opinion, summary } = asked;
  return changeReview(database, id, by, async (work) => {
    const same = and(eq(verdicts.review, id), eq(verdicts.byId, by.id), eq(verdicts.key, key));
    const [sent] = await work.tx.select({ id: verdicts.id }).from(verdicts).where(same);
    if (sent) return ok({ value: sent.id, note: null });
    const latest = await newestOf(work);
    if (!latest) return refuse("not-there", "no-revision", { revision: work.review.latest });
    const { decision } = work.review;
    const allowed = mayJudge({ opinion, by, role, decision, seen, latest: revisionOf(latest) });
    if (!allowed.ok) return allowed;
    const verdict = { id: newId(), ...seen, opinion, summary, byId: by.id, byName: by.name };
    await work.tx.insert(verdicts).values({ ...verdict, review: id, seq: work.seq, key, at: work.now });
    return ok({ value: verdict.id, note: { what: opinion, ...seen, detail: verdict.id } });
  });
}

async function newestOf({ tx, review }: Work) {
  const [row] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.review, review.id), eq(revisions.number, review.latest)));
  return row;
}
