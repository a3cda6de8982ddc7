import { eq } from "drizzle-orm";
import type { Person } from "../types";
import type { Queries } from "./database";
import { deliveries, webhooks, type reviews } from "./schema";
import { newId } from "./tokens";

type Told = { readonly what: string; readonly revision?: number; readonly hash?: string };

/** Decides, in the transaction of the change itself, that it is told to each webhook. Names and numbers only, nothing of a design. */
export async function tellLater(
  tx: Queries,
  { id: review, title }: Pick<typeof reviews.$inferSelect, "id" | "title">,
  by: Person,
  note: Told,
  now: number,
): Promise<void> {
  const hooks = await tx.select({ id: webhooks.id }).from(webhooks).where(eq(webhooks.review, review));
  if (hooks.length === 0) return;
  const { what: event, revision = null, hash = null } = note;
  const said = { event, review: { id: review, title }, revision, hash, by: by.name };
  const body = JSON.stringify({ ...said, at: new Date(now).toISOString() });
  await tx
    .insert(deliveries)
    .values(
      hooks.map(({ id: webhook }) => ({ id: newId(), webhook, event, body, attempts: 0, due: now, at: now })),
    );
}
