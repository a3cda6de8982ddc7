import { eq } from "drizzle-orm";
import type { Role } from "../types";
import type { Database } from "./database";
import { links } from "./schema";
import { hashToken } from "./tokens";

/** `link` names the link that was used; `password`: what its password was made into, null where none is asked. */
export type Access = {
  readonly review: string;
  readonly role: Role;
  readonly link: string;
  readonly password: string | null;
};

/**
 * What a token opens; null for every token that opens nothing: wrong, expired and revoked alike, by the same one look-up of the
 * hash. `now` in milliseconds since 1970.
 */
export async function findAccess({ queries }: Database, token: string, now: number): Promise<Access | null> {
  const [link] = await queries
    .select()
    .from(links)
    .where(eq(links.tokenHash, hashToken(token)));
  const open = link !== undefined && link.revoked === null && (link.expires === null || link.expires > now);
  return open ? { review: link.review, role: link.role, link: link.id, password: link.password } : null;
}
