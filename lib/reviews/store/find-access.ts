import { eq } from "drizzle-orm";
import type { Role } from "../types";
import type { Database } from "./database";
import { links } from "./schema";
import { hashToken } from "./tokens";

/**
 * `link` names the link that was used, `expires` when it ends; `password`: what its password was made into, null where none is asked;
 * `frames`: who may frame the review, of the role `embed`.
 */
export type Access = {
  readonly review: string;
  readonly role: Role;
  readonly link: string;
  readonly password: string | null;
  readonly expires: number | null;
  readonly frames: string | null;
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
  if (!open) return null;
  const { review, role, id, password, expires, frames } = link;
  return { review, role, link: id, password, expires, frames };
}
