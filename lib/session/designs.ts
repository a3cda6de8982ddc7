import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Workspace } from "../workspace/types";
import { revisionOf, type DesignEntry, type DesignStore } from "./design-store";
import { isSealed, seal } from "./seal";

/** A design out of storage. `corrupt`: it cannot be read; `raw` is what is stored, for a rescue file. */
export type Opened =
  | { readonly is: "open"; readonly workspace: Workspace; readonly entry: DesignEntry }
  | { readonly is: "corrupt"; readonly raw: string; readonly refusal: Refusal }
  | { readonly is: "gone" }
  | { readonly is: "failed"; readonly refusal: Refusal };

/** `conflict`: someone else saved since `base`; nothing was written. */
export type Saved =
  | { readonly is: "saved"; readonly entry: DesignEntry }
  | { readonly is: "conflict" }
  | { readonly is: "failed"; readonly refusal: Refusal };

/** The stored designs. Nothing here throws: storage that fails answers with a sentence. */
export type Designs = {
  /** Newest first. */
  list(): Promise<Result<readonly DesignEntry[], Refusal>>;
  open(id: string): Promise<Opened>;
  create(workspace: Workspace): Promise<Saved>;
  /** Saves what was built on revision `base`. */
  save(id: string, workspace: Workspace, base: number): Promise<Saved>;
  rename(id: string, name: string): Promise<Saved>;
  duplicate(id: string, name: string): Promise<Saved>;
  remove(id: string): Promise<Result<null, Refusal>>;
};

export type DesignsOptions = {
  readonly store: DesignStore;
  /** ISO time. */
  readonly now?: () => string;
  readonly newId?: () => string;
};

/** Opens the shelf of designs over a store. */
export function createDesigns({ store, now = isoNow, newId = randomId }: DesignsOptions): Designs {
  async function write(id: string, workspace: Workspace, base: number | null): Promise<Saved> {
    const entry: DesignEntry = { id, name: workspace.name, savedAt: now(), revision: (base ?? 0) + 1 };
    try {
      const written = await store.write({ ...entry, seal: seal(workspace) }, workspace, base);
      return written ? { is: "saved", entry } : { is: "conflict" };
    } catch (error) {
      return { is: "failed", refusal: storageFailed(error) };
    }
  }

  async function open(id: string): Promise<Opened> {
    try {
      const stored = await store.read(id);
      if (!stored) return { is: "gone" };
      const workspace = await readWorkspace(stored.workspace, stored.entry);
      const entry = readEntry(stored.entry);
      if (workspace.ok && entry) return { is: "open", workspace: workspace.value, entry };
      const refusal = workspace.ok ? corrupt : workspace.error;
      return { is: "corrupt", raw: rawText(stored.workspace), refusal };
    } catch (error) {
      return { is: "failed", refusal: storageFailed(error) };
    }
  }

  async function withDesign(id: string, act: (design: OpenDesign) => Promise<Saved>): Promise<Saved> {
    const opened = await open(id);
    if (opened.is === "open") return act(opened);
    return { is: "failed", refusal: opened.is === "gone" ? gone : opened.refusal };
  }

  return {
    async list() {
      try {
        const entries = (await store.entries()).map(readEntry).filter((entry) => entry !== null);
        return ok(entries.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)));
      } catch (error) {
        return err(storageFailed(error));
      }
    },
    open,
    create: (workspace) => write(newId(), workspace, null),
    save: write,
    rename: (id, name) =>
      withDesign(id, ({ workspace, entry }) => write(id, { ...workspace, name }, entry.revision)),
    duplicate: (id, name) => withDesign(id, ({ workspace }) => write(newId(), { ...workspace, name }, null)),
    async remove(id) {
      try {
        await store.remove(id);
        return ok(null);
      } catch (error) {
        return err(storageFailed(error));
      }
    },
  };
}

type OpenDesign = Extract<Opened, { readonly is: "open" }>;

const gone: Refusal = { reason: "not-there", message: words("session.design-gone") };
const corrupt: Refusal = { reason: "unreadable", message: words("session.corrupt") };

function storageFailed(error: unknown): Refusal {
  const detail = error instanceof Error ? error.message : String(error);
  return { reason: "unreadable", message: words("session.storage-failed", { detail }) };
}

/** What this build wrote and nothing damaged is taken as it is; all else is checked, by code that is only loaded then. */
async function readWorkspace(stored: unknown, entry: unknown): Promise<Result<Workspace, Refusal>> {
  if (isSealed(stored, entry)) return ok(stored);
  const { parseWorkspace } = await import("../workspace/schema");
  return parseWorkspace(stored);
}

/** An entry as listed; one whose name or time is damaged still shows, so that it can be opened, rescued or removed. */
function readEntry(value: unknown): DesignEntry | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  const { id } = value;
  if (typeof id !== "string") return null;
  const text = (key: string, otherwise: string) => {
    const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    return typeof found === "string" ? found : otherwise;
  };
  return { id, name: text("name", id), savedAt: text("savedAt", ""), revision: revisionOf(value) ?? 0 };
}

function rawText(value: unknown): string {
  try {
    return typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "");
  } catch {
    return String(value);
  }
}

function isoNow(): string {
  return new Date().toISOString();
}

function randomId(): string {
  // Not `crypto.randomUUID`: a studio served over plain http in a company network does not have it.
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
