import { sql } from "drizzle-orm";
import { StoreProblem, type Queries } from "./database";
import { migrations as all, type Migration } from "./migrations";

/**
 * Brings the database up to date, in one transaction and behind a lock, so that processes that start together do it once. A database
 * that a newer Otelier has used is refused and left as it is.
 */
export async function migrate(queries: Queries, migrations: readonly Migration[] = all): Promise<void> {
  await queries.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${lock})`);
    await tx.execute(
      sql`CREATE TABLE IF NOT EXISTS otelier_migrations (number integer PRIMARY KEY, name text NOT NULL)`,
    );
    const done = await appliedIn(tx);
    if (done > migrations.length)
      throw new StoreProblem(
        `The database was used by a newer Otelier (schema ${done}; this one knows ${migrations.length}). ` +
          "Run that version again, or restore a backup made before it. Nothing was changed.",
      );
    for (const [index, { name, statements }] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(sql`INSERT INTO otelier_migrations (number, name) VALUES (${index + 1}, ${name})`);
    }
  });
}

/** Any number that nobody else would take for theirs. */
const lock = 0x07e1_1e12;

async function appliedIn(queries: Pick<Queries, "execute">): Promise<number> {
  // What `execute` answers is typed by the driver, and both answer with rows.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { rows } = (await queries.execute(
    sql`SELECT coalesce(max(number), 0)::integer AS done FROM otelier_migrations`,
  )) as { readonly rows: readonly { readonly done: number }[] };
  return rows[0]?.done ?? 0;
}
