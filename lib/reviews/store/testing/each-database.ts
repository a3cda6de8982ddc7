import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import type { Database } from "../database";
import { openStore, type StorePlace } from "../open-store";
import { postgresPrograms, startPostgres, type PostgresServer } from "./postgres-server";

/** An open store of its own for a group of tests; `place` to open it again. */
export type Opened = { readonly database: Database; readonly place: StorePlace };

/** The same tests against PGlite in a folder and against PostgreSQL, the latter skipped where it is not installed. */
export function eachDatabase(tests: (opened: () => Opened) => void): void {
  describe("PGlite", () => {
    let folder = "";
    opening(
      tests,
      async () => {
        folder = mkdtempSync(join(tmpdir(), "otelier-data-"));
        return { folder };
      },
      () => rmSync(folder, { recursive: true, force: true }),
    );
  });
  const programs = postgresPrograms();
  describe.skipIf(programs === null)("PostgreSQL", () => {
    let server: PostgresServer | undefined;
    opening(
      tests,
      async () => {
        server = await startPostgres(programs ?? "");
        return { url: server.url, folder: "" };
      },
      () => server?.end(),
    );
  });
}

function opening(
  tests: (opened: () => Opened) => void,
  make: () => Promise<StorePlace>,
  remove: () => void,
): void {
  let opened: Opened | undefined;
  beforeAll(async () => {
    const place = await make();
    opened = { place, database: await openStore(place) };
  }, 120_000);
  afterAll(async () => {
    await opened?.database.close();
    remove();
  });
  tests(() => {
    if (!opened) throw new Error("The store is not open yet.");
    return opened;
  });
}
