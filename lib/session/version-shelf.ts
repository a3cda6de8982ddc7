import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Workspace } from "../workspace/types";
import { parseWorkspace } from "../workspace/schema";

/** A state of a design that was given a name. Times are ISO. */
export type Version = {
  readonly id: string;
  readonly design: string;
  readonly name: string;
  readonly savedAt: string;
};

/** The named versions of designs, in this browser. Nothing here throws: storage that fails answers with a sentence. */
export type VersionShelf = {
  /** Of one design, newest first. */
  list(design: string): Promise<Result<readonly Version[], Refusal>>;
  keep(design: string, name: string, workspace: Workspace): Promise<Result<Version, Refusal>>;
  /** The design as it was then. */
  read(id: string): Promise<Result<Workspace, Refusal>>;
  remove(id: string): Promise<Result<null, Refusal>>;
  /** Every version of a design that is deleted. */
  forget(design: string): Promise<Result<null, Refusal>>;
};

type Schema = DBSchema & {
  readonly versions: {
    readonly key: string;
    readonly value: Version & { readonly workspace: unknown };
    readonly indexes: { readonly design: string };
  };
};

/** Versions stand in a database of their own: designs are listed and opened without it. */
export function versionShelf(name = "otelier-versions", now: () => string = isoNow): VersionShelf {
  const run = async <T>(task: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T, Refusal>> => {
    let db: IDBPDatabase<Schema> | null = null;
    try {
      db = await openDB<Schema>(name, 1, {
        upgrade(opened) {
          opened.createObjectStore("versions", { keyPath: "id" }).createIndex("design", "design");
        },
      });
      return ok(await task(db));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return err({ reason: "unreadable", message: words("session.storage-failed", { detail }) });
    } finally {
      db?.close();
    }
  };
  return {
    list: (design) =>
      run(async (db) => {
        const all = await db.getAllFromIndex("versions", "design", design);
        const shown = all.map(({ id, name: called, savedAt }) => ({ id, design, name: called, savedAt }));
        return shown.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
      }),
    keep: (design, called, workspace) =>
      run(async (db) => {
        const version: Version = { id: crypto.randomUUID(), design, name: called, savedAt: now() };
        await db.put("versions", { ...version, workspace });
        return version;
      }),
    async read(id) {
      const found = await run((db) => db.get("versions", id));
      return found.ok ? parseWorkspace(found.value?.workspace) : found;
    },
    remove: (id) =>
      run(async (db) => {
        await db.delete("versions", id);
        return null;
      }),
    forget: (design) =>
      run(async (db) => {
        const keys = await db.getAllKeysFromIndex("versions", "design", design);
        await Promise.all(keys.map((key) => db.delete("versions", key)));
        return null;
      }),
  };
}

function isoNow(): string {
  return new Date().toISOString();
}
