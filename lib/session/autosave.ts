import { realScheduler, type Scheduler } from "../analysis/scheduler";
import type { Workspace } from "../workspace/types";
import type { Saved } from "./designs";

/** saved: storage has what the screen shows. saving: it will in a moment. failed: it has not, and is tried again. conflict: another tab saved in between; nothing is written until someone decides. */
export type SaveState = "saved" | "saving" | "failed" | "conflict";

export type Autosave = {
  /** The design is this now; it is saved after a short rest. */
  changed(workspace: Workspace): void;
  /** Saves what is waiting, now. True when storage has everything. */
  flush(): Promise<boolean>;
  state(): SaveState;
  /** Ends a conflict: saves this state, or with null takes what storage has for what the screen shows. */
  resolve(workspace: Workspace | null): void;
  /** Ends timers. What is waiting is dropped: flush first. */
  stop(): void;
};

export type AutosaveOptions = {
  readonly save: (workspace: Workspace) => Promise<Saved>;
  readonly onState: (state: SaveState) => void;
  readonly scheduler?: Scheduler;
};

/** Rest before a save, and before a failed one is tried again, in milliseconds. */
export const saveRest = 500;
export const retryRest = 5_000;

/** Saves the newest state after a rest; one save at a time, and nothing between the newest and the last saved is kept. */
export function createAutosave({ save, onState, scheduler = realScheduler }: AutosaveOptions): Autosave {
  let state: SaveState = "saved";
  let waiting: Workspace | null = null;
  let running: Promise<void> | null = null;
  let cancel = nothing;
  let stopped = false;

  function say(next: SaveState): void {
    if (next === state || stopped) return;
    state = next;
    onState(next);
  }

  function plan(ms: number): void {
    cancel();
    cancel = stopped ? nothing : scheduler.later(ms, () => void run());
  }

  /** Saves until nothing waits, or until a save does not succeed. */
  function run(): Promise<void> {
    cancel();
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  }

  async function drain(): Promise<void> {
    while (waiting) {
      const workspace = waiting;
      waiting = null;
      const saved = await save(workspace);
      if (saved.is === "saved") continue;
      waiting ??= workspace;
      say(saved.is);
      if (saved.is === "failed") plan(retryRest);
      return;
    }
    say("saved");
  }

  return {
    changed(workspace) {
      waiting = workspace;
      if (state === "conflict") return;
      say("saving");
      plan(saveRest);
    },
    async flush() {
      if (state === "conflict") return false;
      await run();
      return waiting === null;
    },
    state: () => state,
    resolve(workspace) {
      waiting = workspace;
      say(workspace ? "saving" : "saved");
      if (workspace) plan(0);
      else cancel();
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}

/** Stands where no timer runs. */
function nothing(): void {}
