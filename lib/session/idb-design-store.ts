import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { revisionOf, type DesignEntry, type DesignStore } from "./design-store";

type Schema = DBSchema & {
  readonly entries: { readonly key: string; readonly value: DesignEntry };
  readonly workspaces: { readonly key: string; readonly value: unknown };
};

/** Designs in the browser's IndexedDB. Entries stand apart from texts, so that listing reads no text. */
export function idbDesignStore(name = "otelier"): DesignStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore("entries", { keyPath: "id" });
        db.createObjectStore("workspaces");
      },
      terminated() {
        opening = null;
      },
    }).catch((error: unknown) => {
      // The next attempt may find storage that can be opened.
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    async entries() {
      return (await database()).getAll("entries");
    },
    async read(id) {
      const transaction = (await database()).transaction(["entries", "workspaces"]);
      const entry = await transaction.objectStore("entries").get(id);
      const workspace = await transaction.objectStore("workspaces").get(id);
      return entry === undefined && workspace === undefined ? null : { entry, workspace };
    },
    async write(entry, workspace, base) {
      // One transaction for look and write: two tabs cannot both find the same revision.
      const transaction = (await database()).transaction(["entries", "workspaces"], "readwrite");
      const entries = transaction.objectStore("entries");
      const free = revisionOf(await entries.get(entry.id)) === base;
      if (free) {
        await entries.put(entry);
        await transaction.objectStore("workspaces").put(workspace, entry.id);
      }
      await transaction.done;
      return free;
    },
    async remove(id) {
      const transaction = (await database()).transaction(["entries", "workspaces"], "readwrite");
      await transaction.objectStore("entries").delete(id);
      await transaction.objectStore("workspaces").delete(id);
      await transaction.done;
      const { versionShelf } = await import("./version-shelf");
      await versionShelf().forget(id);
      const { importShelf } = await import("./import-shelf");
      await importShelf().forget(id);
    },
  };
}
