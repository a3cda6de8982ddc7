import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synced } from "./durable-fs";
import { openStore, placeFrom } from "./open-store";
import { signingKey } from "./signing-key";

describe("a data folder", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "otelier-data-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("syncs to disk at each commit, refuses a second process, and is read again after closing", async () => {
    const database = await openStore({ folder });
    const before = synced.count;
    const commits = 20;
    for (let index = 0; index < commits; index++)
      await database.queries.execute(sql`INSERT INTO settings VALUES (${`k${index}`}, 'v')`);
    expect(synced.count - before).toBeGreaterThanOrEqual(commits);
    // The lock belongs to the opened file, so a second opening is as foreign as another process.
    await expect(openStore({ folder })).rejects.toThrow(/is in use by another process/);
    const key = await signingKey(database);
    await database.close();
    const again = await openStore({ folder });
    expect(await signingKey(again)).toBe(key);
    await again.close();
  });

  it("that cannot be made is refused with a sentence", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    await expect(openStore({ folder: join(file, "data") })).rejects.toThrow(/cannot be written/);
  });
});

describe("placeFrom", () => {
  it("takes PostgreSQL where an address is set, else the folder", () => {
    expect(placeFrom({ DATABASE_URL: "postgres://x", OTELIER_DATA: "/var/otelier" })).toEqual({
      url: "postgres://x",
      folder: "/var/otelier",
    });
    expect(placeFrom({ DATABASE_URL: "", OTELIER_DATA: "/var/otelier" }).url).toBeUndefined();
  });
});
