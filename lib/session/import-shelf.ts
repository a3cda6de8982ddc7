import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** The values file that a tier was read from, as it was brought. */
export type BroughtValues = { readonly name: string; readonly text: string };

/**
 * What tiers were imported from, in this browser: the texts may hold secrets and are no part of the design, so no link, no file and no review
 * carries them. Nothing here throws: where storage fails, nothing is known of an import.
 */
export type ImportShelf = {
  keep(design: string, brought: Readonly<Record<string, BroughtValues>>): Promise<void>;
  /** Null: the tier was not imported here, or not from values. */
  read(design: string, tier: string): Promise<BroughtValues | null>;
  /** Everything of a design that is deleted. */
  forget(design: string): Promise<void>;
};

type Schema = DBSchema & {
  readonly imports: {
    readonly key: [string, string];
    readonly value: BroughtValues & { readonly design: string; readonly tier: string };
    readonly indexes: { readonly design: string };
  };
};

/** Imports stand in a database of their own: designs are listed and opened without it. */
export function importShelf(name = "otelier-imports"): ImportShelf {
  const run = async <T>(otherwise: T, task: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    let db: IDBPDatabase<Schema> | null = null;
    try {
      db = await openDB<Schema>(name, 1, {
        upgrade(opened) {
          const store = opened.createObjectStore("imports", { keyPath: ["design", "tier"] });
          store.createIndex("design", "design");
        },
      });
      return await task(db);
    } catch {
      return otherwise;
    } finally {
      db?.close();
    }
  };
  return {
    keep: (design, brought) =>
      run(undefined, async (db) => {
        const { store, done } = db.transaction("imports", "readwrite");
        const puts = Object.entries(brought).map(([tier, { name: called, text }]) =>
          store.put({ design, tier, name: called, text }),
        );
        await Promise.all([...puts, done]);
      }),
    read: (design, tier) =>
      run(null, async (db) => {
        const found = await db.get("imports", [design, tier]);
        return found ? { name: found.name, text: found.text } : null;
      }),
    forget: (design) =>
      run(undefined, async (db) => {
        const keys = await db.getAllKeysFromIndex("imports", "design", design);
        await Promise.all(keys.map((key) => db.delete("imports", key)));
      }),
  };
}
