/** What is known of a stored design without reading its texts. */
export type DesignEntry = {
  readonly id: string;
  readonly name: string;
  /** ISO time of the last save. */
  readonly savedAt: string;
  /** Counts saves, from 1. A save names the revision it builds on. */
  readonly revision: number;
};

/** An entry as it is stored, with what `seal` said of the design when it was written; older builds wrote none. */
type SealedEntry = DesignEntry & { readonly seal?: string };

/** Raw storage: what comes back is not trusted, and every method may reject. */
export type DesignStore = {
  entries(): Promise<readonly unknown[]>;
  /** Null where nothing is stored under the id. */
  read(id: string): Promise<{ readonly entry: unknown; readonly workspace: unknown } | null>;
  /**
   * Writes entry and workspace in one step if the stored revision is `base` (null: nothing stored yet). False: it is
   * not, and nothing was written.
   */
  write(entry: SealedEntry, workspace: unknown, base: number | null): Promise<boolean>;
  remove(id: string): Promise<void>;
};

/** The revision of a stored entry; null where there is none that can be read. */
export function revisionOf(entry: unknown): number | null {
  if (typeof entry !== "object" || entry === null || !("revision" in entry)) return null;
  return typeof entry.revision === "number" ? entry.revision : null;
}

/** A store that forgets with the page: for browsers that give no storage, and for tests. */
export function memoryDesignStore(): DesignStore {
  const stored = new Map<string, { readonly entry: SealedEntry; readonly workspace: unknown }>();
  return {
    entries: () => Promise.resolve([...stored.values()].map(({ entry }) => entry)),
    read: (id) => Promise.resolve(stored.get(id) ?? null),
    write(entry, workspace, base) {
      if (revisionOf(stored.get(entry.id)?.entry) !== base) return Promise.resolve(false);
      stored.set(entry.id, { entry, workspace });
      return Promise.resolve(true);
    },
    remove(id) {
      stored.delete(id);
      return Promise.resolve();
    },
  };
}
