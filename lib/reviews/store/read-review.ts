import { and, asc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import type { Workspace } from "../../workspace/types";
import type { Comment, Decision, Gate, Person, Revision, Role, Verdict } from "../types";
import type { Database } from "./database";
import { commentOf, designOf, revisionOf, verdictOf } from "./rows";
import { audit, comments, links, reviews, revisions, verdicts } from "./schema";

/** A review without its designs. */
export type StoredReview = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly decision: Decision;
  readonly gate: Gate;
  readonly author: Person;
  readonly version: number;
  readonly at: string;
  /** Number 0, where it stands, is the base. Oldest first. */
  readonly revisions: readonly Revision[];
  readonly comments: readonly Comment[];
  readonly verdicts: readonly Verdict[];
};

/** Null where the review is gone. All of one moment: read in one transaction. */
export async function readReview({ queries }: Database, id: string): Promise<StoredReview | null> {
  return queries.transaction(
    async (tx) => {
      const [review] = await tx.select().from(reviews).where(eq(reviews.id, id));
      if (!review) return null;
      const pushed = await tx
        .select(revisionColumns)
        .from(revisions)
        .where(eq(revisions.review, id))
        .orderBy(asc(revisions.number));
      const said = await tx.select().from(comments).where(eq(comments.review, id)).orderBy(asc(comments.seq));
      const judged = await tx
        .select()
        .from(verdicts)
        .where(eq(verdicts.review, id))
        .orderBy(asc(verdicts.seq));
      const { title, description, decision, gate, authorId, authorName, version, at } = review;
      return {
        id,
        title,
        description,
        decision,
        gate,
        author: { id: authorId, name: authorName },
        version,
        at: new Date(at).toISOString(),
        revisions: pushed.map(revisionOf),
        comments: said.map(commentOf),
        verdicts: judged.map(verdictOf),
      };
    },
    { isolationLevel: "repeatable read" },
  );
}

const revisionColumns = {
  review: revisions.review,
  number: revisions.number,
  hash: revisions.hash,
  note: revisions.note,
  byId: revisions.byId,
  byName: revisions.byName,
  at: revisions.at,
};

/** The design of a revision; null where there is none of that number. */
export async function readRevision(
  { queries }: Pick<Database, "queries">,
  review: string,
  number: number,
): Promise<{ readonly design: Workspace; readonly hash: string } | null> {
  const [row] = await queries
    .select({ design: revisions.design, hash: revisions.hash })
    .from(revisions)
    .where(and(eq(revisions.review, review), eq(revisions.number, number)));
  return row ? { design: designOf(row.design), hash: row.hash } : null;
}

/** The hash of a revision, without reading it; null where there is none of that number. */
export async function readHash(
  { queries }: Database,
  review: string,
  number: number,
): Promise<string | null> {
  const [row] = await queries
    .select({ hash: revisions.hash })
    .from(revisions)
    .where(and(eq(revisions.review, review), eq(revisions.number, number)));
  return row?.hash ?? null;
}

/** How often a review has changed; null where it is gone. */
export async function readVersion({ queries }: Database, id: string): Promise<number | null> {
  const [row] = await queries.select({ version: reviews.version }).from(reviews).where(eq(reviews.id, id));
  return row?.version ?? null;
}

export type LogEntry = typeof audit.$inferSelect;

/** Who did what, oldest first, after entry `after`; at most 500. */
export async function readLog(
  { queries }: Database,
  review: string,
  after: number,
): Promise<readonly LogEntry[]> {
  const rows = await queries
    .select()
    .from(audit)
    .where(and(eq(audit.review, review), gt(audit.id, after)))
    .orderBy(asc(audit.id))
    .limit(500);
  return rows;
}

export type StoredLink = {
  readonly id: string;
  readonly role: Role;
  readonly expires: number | null;
  readonly at: number;
  readonly locked: boolean;
  /** Who may frame the review by it; null: it is no link for other pages. */
  readonly frames: string | null;
};

/** The links that were handed out and not revoked. */
export async function readLinks({ queries }: Database, review: string): Promise<readonly StoredLink[]> {
  const rows = await queries
    .select({
      id: links.id,
      role: links.role,
      expires: links.expires,
      at: links.at,
      locked: isNotNull(links.password).mapWith(Boolean),
      frames: links.frames,
    })
    .from(links)
    .where(and(eq(links.review, review), isNull(links.revoked)))
    .orderBy(asc(links.at));
  return rows.filter(({ role }) => role !== "author");
}
