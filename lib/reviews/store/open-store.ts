import { resolve } from "node:path";
import type { Database } from "./database";
import { migrate } from "./migrate";

/** Where reviews are kept. `url` of a PostgreSQL wins over `folder`. */
export type StorePlace = { readonly url?: string | undefined; readonly folder: string };

/** The place that the environment names: DATABASE_URL, else OTELIER_DATA, else the folder `data` here. */
export function placeFrom(environment: Readonly<Record<string, string | undefined>>): StorePlace {
  const { DATABASE_URL: url, OTELIER_DATA: folder } = environment;
  return { url: url === "" ? undefined : url, folder: resolve(/* turbopackIgnore: true */ folder || "data") };
}

/** Opens the database and brings it up to date. Drivers load only here, and only the one that is needed. */
export async function openStore({ url, folder }: StorePlace): Promise<Database> {
  const database =
    url === undefined
      ? await (await import("./open-pglite")).openPglite(folder)
      : await (await import("./open-postgres")).openPostgres(url);
  try {
    await migrate(database.queries);
    return database;
  } catch (problem) {
    await database.close();
    throw problem;
  }
}
