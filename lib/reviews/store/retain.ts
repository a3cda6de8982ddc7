import { eq, inArray, lt, max } from "drizzle-orm";
import type { Database } from "./database";
import { audit, deliveries, reviews } from "./schema";

const day = 86_400_000;
/** How long it is known what webhooks were sent, in days. */
const deliveryDays = 30;

/**
 * Deletes reviews that nothing has happened to for `days`; null: none. What they were stays in the log. How many were deleted. `now` in
 * milliseconds since 1970: a clock that went backwards deletes less, never more.
 */
export async function retain({ queries }: Database, days: number | null, now: number): Promise<number> {
  await queries.delete(deliveries).where(lt(deliveries.at, now - deliveryDays * day));
  if (days === null) return 0;
  const still = await queries
    .select({ review: audit.review })
    .from(audit)
    .innerJoin(reviews, eq(reviews.id, audit.review))
    .groupBy(audit.review)
    .having(lt(max(audit.at), now - days * day));
  const ids = still.map(({ review }) => review);
  if (ids.length === 0) return 0;
  await queries.transaction(async (tx) => {
    await tx.delete(reviews).where(inArray(reviews.id, ids));
    const who = { what: "expired", detail: `${days} days`, byId: "otelier", byName: "Otelier", at: now };
    await tx.insert(audit).values(ids.map((review) => Object.assign({ review }, who)));
  });
  return ids.length;
}
