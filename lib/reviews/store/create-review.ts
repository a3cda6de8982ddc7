import { ok, type Result } from "../../base/result";
import type { Workspace } from "../../workspace/types";
import { canonical } from "../canonical";
import { secretsIn } from "../secrets-in";
import type { Gate, Person, ReviewRefusal, Scope } from "../types";
import type { Database } from "./database";
import { hashPassword } from "./password";
import { audit, links, reviews, revisions } from "./schema";
import { hashToken, newId, newToken, sha256 } from "./tokens";

export type NewReview = {
  readonly title: string;
  readonly description: string;
  readonly gate: Gate;
  readonly design: Workspace;
  /** What it is compared with; null: with nothing. */
  readonly base: Workspace | null;
  /** What the first link to hand out allows; `expires` in milliseconds since 1970, null: never. */
  readonly link: {
    readonly scope: Scope;
    readonly expires: number | null;
    readonly password?: string | null | undefined;
  };
  readonly by: Person;
};

/** Both tokens are told once, here: the store keeps their hashes. */
export type Created = { readonly id: string; readonly author: string; readonly link: string };

/** Stores a design as revision 1 of a new review. Refuses a design or base that holds a secret. */
export async function createReview(
  { queries }: Database,
  { title, description, gate, design, base, link, by }: NewReview,
): Promise<Result<Created, ReviewRefusal>> {
  const secret = secretsIn(base === null ? [design] : [design, base]);
  if (!secret.ok) return secret;
  const id = newId();
  const created = { id, author: newToken(), link: newToken() };
  const at = Date.now();
  const password = link.password ? await hashPassword(link.password) : null;
  const first = revisionRow(id, 1, design, by, "", at);
  await queries.transaction(async (tx) => {
    await tx.insert(reviews).values({
      id,
      title,
      description,
      decision: "open",
      gate,
      authorId: by.id,
      authorName: by.name,
      latest: 1,
      version: 1,
      at,
    });
    await tx
      .insert(revisions)
      .values(base === null ? [first] : [revisionRow(id, 0, base, by, "", at), first]);
    await tx.insert(links).values([
      { ...linkRow(id, created.author, at), role: "author" },
      { ...linkRow(id, created.link, at), role: link.scope, expires: link.expires, password },
    ]);
    await tx.insert(audit).values({
      review: id,
      what: "created",
      revision: 1,
      hash: first.hash,
      detail: "",
      byId: by.id,
      byName: by.name,
      at,
    });
  });
  return ok(created);
}

/** A revision as it is stored. */
export function revisionRow(
  review: string,
  number: number,
  design: Workspace,
  by: Person,
  note: string,
  at: number,
): typeof revisions.$inferInsert {
  const hash = sha256(canonical(design));
  return { review, number, hash, design: JSON.stringify(design), note, byId: by.id, byName: by.name, at };
}

/** A link as it is stored, but for what it allows. */
export function linkRow(review: string, token: string, at: number) {
  return { id: newId(), review, tokenHash: hashToken(token), at };
}
