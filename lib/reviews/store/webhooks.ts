import { randomBytes } from "node:crypto";
import { and, desc, eq, isNotNull, lte } from "drizzle-orm";
import { ok, type Result } from "../../base/result";
import { refuse } from "../refuse";
import type { Person, ReviewRefusal } from "../types";
import { changeReview } from "./change-review";
import type { Database } from "./database";
import { deliveries, webhooks } from "./schema";
import { newId } from "./tokens";

type Asked = { readonly review: string; readonly by: Person };

const most = 5;

/** A new webhook; the secret that what it is sent is signed with, told once. */
export async function addWebhook(
  database: Database,
  { review, by, url }: Asked & { readonly url: string },
): Promise<Result<string, ReviewRefusal>> {
  return changeReview(database, review, by, async ({ tx, now }) => {
    const known = await tx.select({ id: webhooks.id }).from(webhooks).where(eq(webhooks.review, review));
    if (known.length >= most) return refuse("conflict", "many-webhooks", { most });
    const secret = randomBytes(32).toString("base64url");
    await tx.insert(webhooks).values({ id: newId(), review, url, secret, at: now });
    return ok({ value: secret, note: { what: "webhook-added", detail: new URL(url).host } });
  });
}

/** Takes a webhook away, with the log of what it was sent. */
export async function removeWebhook(
  database: Database,
  { review, by, webhook }: Asked & { readonly webhook: string },
): Promise<Result<null, ReviewRefusal>> {
  return changeReview(database, review, by, async ({ tx }) => {
    const mine = and(eq(webhooks.review, review), eq(webhooks.id, webhook));
    const [row] = await tx.select().from(webhooks).where(mine);
    if (!row) return refuse("not-there", "no-webhook");
    await tx.delete(webhooks).where(mine);
    return ok({ value: null, note: { what: "webhook-removed", detail: new URL(row.url).host } });
  });
}

export type ShownWebhook = {
  readonly id: string;
  readonly url: string;
  readonly deliveries: readonly ShownDelivery[];
};
type ShownDelivery = Pick<
  typeof deliveries.$inferSelect,
  "id" | "event" | "attempts" | "due" | "outcome" | "at"
>;

/** The webhooks of a review, each with its newest twenty deliveries. */
export async function readWebhooks({ queries }: Database, review: string): Promise<readonly ShownWebhook[]> {
  const hooks = await queries.select().from(webhooks).where(eq(webhooks.review, review)).orderBy(webhooks.at);
  const shown: ShownWebhook[] = [];
  for (const { id, url } of hooks) {
    const sent = await queries
      .select(deliveryColumns)
      .from(deliveries)
      .where(eq(deliveries.webhook, id))
      .orderBy(desc(deliveries.at))
      .limit(20);
    shown.push({ id, url, deliveries: sent });
  }
  return shown;
}

const deliveryColumns = {
  id: deliveries.id,
  event: deliveries.event,
  attempts: deliveries.attempts,
  due: deliveries.due,
  outcome: deliveries.outcome,
  at: deliveries.at,
};

export type Due = {
  readonly id: string;
  readonly event: string;
  readonly body: string;
  readonly url: string;
  readonly secret: string;
  readonly attempts: number;
};

/** Waits between attempts, in milliseconds: after the sixth it is given up. */
const waits = [10_000, 60_000, 600_000, 3_600_000, 6 * 3_600_000] as const;

/**
 * Takes what is due for this process alone: counted as an attempt, and due again later, before anything is sent, so that a process that
 * dies over it loses nothing and two never send the same attempt.
 */
export async function takeDue({ queries }: Database, now: number): Promise<readonly Due[]> {
  const rows = await queries
    .select({ delivery: deliveries, url: webhooks.url, secret: webhooks.secret })
    .from(deliveries)
    .innerJoin(webhooks, eq(webhooks.id, deliveries.webhook))
    .where(and(isNotNull(deliveries.due), lte(deliveries.due, now)))
    .orderBy(deliveries.due)
    .limit(20);
  const taken: Due[] = [];
  for (const { delivery, url, secret } of rows) {
    const attempts = delivery.attempts + 1;
    const wait = waits[attempts - 1];
    const mine = await queries
      .update(deliveries)
      .set({ attempts, due: wait === undefined ? null : now + wait })
      .where(and(eq(deliveries.id, delivery.id), eq(deliveries.attempts, delivery.attempts)))
      .returning({ id: deliveries.id });
    const { id, event, body } = delivery;
    if (mine.length > 0) taken.push({ id, event, body, url, secret, attempts });
  }
  return taken;
}

/** What came of an attempt; `heard`: it is not tried again. */
export async function noteOutcome(
  { queries }: Database,
  id: string,
  outcome: string,
  heard: boolean,
): Promise<void> {
  const set = heard ? { outcome, due: null } : { outcome };
  await queries.update(deliveries).set(set).where(eq(deliveries.id, id));
}
