import { createStore, type StoreApi } from "zustand/vanilla";
import type { Scheduler } from "../analysis/scheduler";
import { words } from "../base/words";
import { createAutosave, type SaveState } from "./autosave";
import type { DesignEntry } from "./design-store";
import type { Designs, Saved } from "./designs";
import type { Session } from "./store";
import { createTabs, type Ownership, type TabChannel } from "./tabs";

type KeeperState = {
  readonly save: SaveState;
  readonly ownership: Ownership;
  /** What storage has. */
  readonly entry: DesignEntry;
};

/** Keeps an open design stored, and apart from other tabs that have it open. Readable as a zustand store. */
export type Keeper = Omit<StoreApi<KeeperState>, "setState"> & {
  /** Saves now. True when storage has everything; false: hold the page. */
  flush(): Promise<boolean>;
  /** Makes this the tab that edits, with what storage has then. */
  takeOver(): void;
  /** Another design that holds what this tab shows. */
  saveCopy(name: string): Promise<Saved>;
  /** Ends a conflict: "mine" overwrites what the other tab saved, "theirs" loads it here. */
  resolve(choice: "mine" | "theirs"): Promise<void>;
  /** The page goes away. */
  stop(): void;
};

export type KeeperOptions = {
  readonly session: Session;
  readonly designs: Designs;
  readonly entry: DesignEntry;
  readonly tab: string;
  readonly channel: TabChannel;
  readonly scheduler?: Scheduler;
};

/** Begins to keep the design of a session that was opened as `entry`. */
export function createKeeper({ session, designs, entry, tab, channel, scheduler }: KeeperOptions): Keeper {
  const store = createStore<KeeperState>()(() => ({ save: "saved", ownership: "asking", entry }));
  const clock = scheduler ? { scheduler } : {};
  let known = session.getState().workspace;

  const autosave = createAutosave({
    ...clock,
    async save(workspace) {
      const saved = await designs.save(entry.id, workspace, store.getState().entry.revision);
      if (saved.is === "saved") store.setState({ entry: saved.entry });
      if (saved.is === "conflict") session.say("refused", words("session.save-conflict"));
      if (saved.is === "failed") session.say("refused", saved.refusal.message);
      return saved;
    },
    onState: (save) => store.setState({ save }),
  });

  /** What storage has replaces what this tab shows, if another tab has saved since. */
  async function reload(): Promise<void> {
    const opened = await designs.open(entry.id);
    if (opened.is !== "open" || opened.entry.revision === store.getState().entry.revision) return;
    // Unsaved changes are not thrown away: their save will meet the other's revision and say so.
    if (autosave.state() !== "saved") return;
    known = opened.workspace;
    store.setState({ entry: opened.entry });
    session.load(opened.workspace);
  }

  const tabs = createTabs({
    ...clock,
    tab,
    channel,
    release: () => autosave.flush(),
    onOwnership(ownership) {
      store.setState({ ownership });
      if (ownership === "owner") void reload().finally(() => session.setReadOnly(false));
      else session.setReadOnly(true);
    },
  });

  const unsubscribe = session.subscribe(({ workspace }) => {
    if (workspace === known) return;
    known = workspace;
    autosave.changed(workspace);
  });

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    flush: () => autosave.flush(),
    takeOver: () => tabs.takeOver(),
    async resolve(choice) {
      const opened = await designs.open(entry.id);
      if (opened.is !== "open") return;
      store.setState({ entry: opened.entry });
      if (choice === "mine") return autosave.resolve(session.getState().workspace);
      known = opened.workspace;
      autosave.resolve(null);
      session.load(opened.workspace);
    },
    saveCopy: (name) => designs.create({ ...session.getState().workspace, name }),
    stop() {
      unsubscribe();
      autosave.stop();
      tabs.leave();
    },
  };
}
