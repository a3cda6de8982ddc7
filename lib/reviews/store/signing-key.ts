import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "./database";
import { settings } from "./schema";

/** The key that this installation signs cookies with, 256 bits in base64url; made at the first asking, the same for every process. */
export async function signingKey({ queries }: Database): Promise<string> {
  const made = randomBytes(32).toString("base64url");
  await queries.insert(settings).values({ name: "signing-key", value: made }).onConflictDoNothing();
  const [row] = await queries.select().from(settings).where(eq(settings.name, "signing-key"));
  if (!row) throw new Error("The signing key that was just stored is not there.");
  return row.value;
}
