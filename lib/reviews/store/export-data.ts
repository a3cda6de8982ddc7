import { sql, type SQL } from "drizzle-orm";
import { StoreProblem, type Database, type Queries } from "./database";
import { migrations } from "./migrations";

/** All that is stored, in an order in which what is named stands before what names it; each by its key. */
const tables = {
  settings: "name",
  reviews: "id",
  revisions: "review, number",
  links: "id",
  comments: "id",
  mentions_read: "comment, person",
  verdicts: "id",
  audit: "id",
  webhooks: "id",
  deliveries: "id",
} as const;
type TableName = keyof typeof tables;
const names = [
  "settings",
  "reviews",
  "revisions",
  "links",
  "comments",
  "mentions_read",
  "verdicts",
  "audit",
  "webhooks",
  "deliveries",
] as const;

/** How many rows are read, and written, at once. */
const batch = 200;

/**
 * All data as lines of JSON: first what wrote them, then `["table", row]` each, last how many there were. Of one moment: read in one
 * transaction, so `write` must not wait for a network. What is written is as secret as the database: it holds the key of cookies.
 */
export async function exportData({ queries }: Database, write: (line: string) => void): Promise<number> {
  return queries.transaction(
    async (tx) => {
      write(JSON.stringify({ otelier: "data", schema: migrations.length }));
      let count = 0;
      for (const name of names) {
        const cursor = sql.raw(`SELECT to_jsonb(t)::text AS line FROM ${name} t ORDER BY ${tables[name]}`);
        await tx.execute(sql`DECLARE otelier_export NO SCROLL CURSOR FOR ${cursor}`);
        for (;;) {
          const found = await rowsOf(tx, sql.raw(`FETCH ${batch} FROM otelier_export`));
          for (const { line } of found) write(`["${name}",${line}]`);
          count += found.length;
          if (found.length < batch) break;
        }
        await tx.execute(sql`CLOSE otelier_export`);
      }
      write(JSON.stringify({ rows: count }));
      return count;
    },
    { isolationLevel: "repeatable read" },
  );
}

/**
 * Fills an empty installation with what `exportData` wrote, all or nothing; how many rows. Throws a StoreProblem where reviews are
 * stored already, where the lines are of another schema, and where they are not whole.
 */
export async function importData({ queries }: Database, lines: AsyncIterable<string>): Promise<number> {
  return queries.transaction(async (tx) => {
    if ((await rowsOf(tx, sql`SELECT id AS line FROM reviews LIMIT 1`)).length > 0)
      throw new StoreProblem(
        "This installation holds reviews already. Import into an empty one. Nothing was changed.",
      );
    await tx.execute(sql`DELETE FROM settings`);
    const count = await readLines(lines, async (name, rows) => {
      const json = `[${rows.join(",")}]`;
      const records = sql.raw(`jsonb_populate_recordset(NULL::${name}`);
      await tx.execute(sql`INSERT INTO ${sql.raw(name)} SELECT r.* FROM ${records}, ${json}::jsonb) r`);
    });
    // The log goes on behind the entries that were brought.
    await tx.execute(sql`SELECT setval('audit_id_seq', (SELECT coalesce(max(id), 0) + 1 FROM audit), false)`);
    return count;
  });
}

async function readLines(
  lines: AsyncIterable<string>,
  store: (name: TableName, rows: readonly string[]) => Promise<void>,
): Promise<number> {
  let state: "start" | "rows" | "end" = "start";
  let count = 0;
  let waiting: { readonly name: TableName; rows: string[] } | null = null;
  const flush = async (): Promise<void> => {
    if (waiting) await store(waiting.name, waiting.rows);
    waiting = null;
  };
  for await (const line of lines) {
    const name = names.find((each) => line.startsWith(`["${each}",`));
    if (state === "start") {
      checkHeader(line);
      state = "rows";
    } else if (name) {
      if (waiting && (waiting.name !== name || waiting.rows.length >= batch)) await flush();
      waiting ??= { name, rows: [] };
      waiting.rows.push(line.slice(name.length + 4, -1));
      count += 1;
    } else if (line !== "") state = line === JSON.stringify({ rows: count }) ? "end" : "start";
  }
  if (state !== "end")
    throw new StoreProblem("The file is not whole: it ends early, or was changed. Nothing was stored.");
  await flush();
  return count;
}

function checkHeader(line: string): void {
  const expected = JSON.stringify({ otelier: "data", schema: migrations.length });
  if (line === expected) return;
  throw new StoreProblem(
    `The file is not an export of this version (expected ${expected}). Import with the version that wrote it, then upgrade.`,
  );
}

async function rowsOf(
  queries: Pick<Queries, "execute">,
  query: SQL,
): Promise<readonly { readonly line: string }[]> {
  // What `execute` answers is typed by the driver, and both answer with rows.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ((await queries.execute(query)) as { readonly rows: readonly { readonly line: string }[] }).rows;
}
