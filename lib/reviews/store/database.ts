import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** The same over both drivers. Never awaited inside a transaction: PGlite has one connection. */
export type Queries = PgDatabase<PgQueryResultHKT>;

/** An open database, whichever it is. */
export type Database = {
  readonly queries: Queries;
  readonly kind: "pglite" | "postgres";
  /** Calls back with the id of each review that changed, in this process or another. */
  listen(changed: (review: string) => void): Promise<() => void>;
  /** Calls back once where it has ended by itself and is to be opened anew. */
  onEnd(ended: () => void): void;
  close(): Promise<void>;
};

/** Why the store does not open, as a sentence for the log. What an operator can cause, and mends. */
export class StoreProblem extends Error {}

/** The channel that changes are told on; the payload is the review's id. */
export const channel = "otelier_reviews";
