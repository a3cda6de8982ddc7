import { and, eq, sql } from "drizzle-orm";
import { ok, type Result } from "../../base/result";
import { refuse } from "../refuse";
import type { Decision, Person, ReviewRefusal, Scope } from "../types";
import { changeReview } from "./change-review";
import { linkRow } from "./create-review";
import { channel, type Database } from "./database";
import { audit, links, reviews } from "./schema";
import { hashPassword } from "./password";
import { newToken } from "./tokens";

/** What the author alone may: whoever calls has looked at the role. */
type Asked = { readonly review: string; readonly by: Person };

/** Merges, closes or opens again. `version` is what the author looked at: whatever came since is looked at first. */
export async function decide(
  database: Database,
  asked: Asked & { readonly decision: Decision; readonly version: number; readonly reason: string },
): Promise<Result<null, ReviewRefusal>> {
  const { review: id, by, decision, version, reason } = asked;
  return changeReview(database, id, by, async ({ tx, review }) => {
    if (review.decision === decision) return ok({ value: null, note: null });
    if (review.version !== version) return refuse("conflict", "state-conflict");
    await tx.update(reviews).set({ decision }).where(eq(reviews.id, id));
    return ok({ value: null, note: { what: decision, revision: review.latest, detail: reason } });
  });
}

/** A new link to hand out; its token, told once. `expires` in milliseconds since 1970, null: never. */
export async function addLink(
  database: Database,
  asked: Asked & {
    readonly scope: Scope;
    readonly expires: number | null;
    readonly password?: string | null | undefined;
  },
): Promise<Result<string, ReviewRefusal>> {
  const { review, by, scope, expires } = asked;
  // Before the transaction: it takes long.
  const password = asked.password ? await hashPassword(asked.password) : null;
  return changeReview(database, review, by, async ({ tx, now }) => {
    const token = newToken();
    await tx.insert(links).values({ ...linkRow(review, token, now), role: scope, expires, password });
    return ok({ value: token, note: { what: "link-added", detail: scope } });
  });
}

/** A link that other pages may show the review by; its token, told once. `frames`: their origins, checked. */
export async function addEmbed(
  database: Database,
  { review, by, frames }: Asked & { readonly frames: readonly string[] },
): Promise<Result<string, ReviewRefusal>> {
  return changeReview(database, review, by, async ({ tx, now }) => {
    const token = newToken();
    const made = { ...linkRow(review, token, now), role: "embed", frames: frames.join(" ") } as const;
    await tx.insert(links).values(made);
    return ok({ value: token, note: { what: "embed-added", detail: made.frames } });
  });
}

/** From now on the link opens nothing. The author's own stays. */
export async function revokeLink(
  database: Database,
  asked: Asked & { readonly link: string },
): Promise<Result<null, ReviewRefusal>> {
  const { review, by, link } = asked;
  return changeReview(database, review, by, async ({ tx, now }) => {
    const mine = and(eq(links.review, review), eq(links.id, link));
    const [row] = await tx.select().from(links).where(mine);
    if (!row || row.role === "author") return refuse("not-there", "no-link");
    if (row.revoked !== null) return ok({ value: null, note: null });
    await tx.update(links).set({ revoked: now }).where(mine);
    return ok({ value: null, note: { what: "link-revoked", detail: row.role } });
  });
}

/** Deletes a review with all its revisions, comments, verdicts and links. That it was, by whom and when, stays in the log. */
export async function deleteReview({ queries }: Database, { review, by }: Asked): Promise<void> {
  await queries.transaction(async (tx) => {
    await tx.delete(reviews).where(eq(reviews.id, review));
    const who = { byId: by.id, byName: by.name, at: Date.now() };
    await tx.insert(audit).values({ review, what: "deleted", detail: "", ...who });
    await tx.execute(sql`SELECT pg_notify(${channel}, ${review})`);
  });
}
