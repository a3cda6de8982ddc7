import { realScheduler, type Scheduler } from "../analysis/scheduler";

/** asking: who else has this design? owner: this tab edits. reader: another one does. taking: this tab asked for it and waits for the other's last save. */
export type Ownership = "asking" | "owner" | "reader" | "taking";

export type TabMessage = {
  readonly kind: "hello" | "here" | "take-over" | "released" | "bye";
  readonly tab: string;
};

/** What the tabs of one design hear of each other; one channel per design. */
export type TabChannel = {
  post(message: TabMessage): void;
  onMessage(listener: (message: TabMessage) => void): void;
  close(): void;
};

export type Tabs = {
  ownership(): Ownership;
  /** Asks the owner to save and to let go. */
  takeOver(): void;
  /** The tab goes away. */
  leave(): void;
};

export type TabsOptions = {
  /** Unique among the tabs; the smaller one wins where two claim a design at once. */
  readonly tab: string;
  readonly channel: TabChannel;
  /** Called when this tab begins to own (reload first: another may have saved) or to read. */
  readonly onOwnership: (ownership: Ownership) => void;
  /** Saves what is unsaved before another tab takes over. */
  readonly release: () => Promise<unknown>;
  readonly scheduler?: Scheduler;
};

/** How long a newcomer waits for an owner to answer, and a taker for the owner's last save, in milliseconds. */
export const answerLimit = 250;
export const releaseLimit = 1_500;

/** Joins the tabs of one design: at most one of them edits. */
export function createTabs(options: TabsOptions): Tabs {
  const { tab, channel, release, scheduler = realScheduler } = options;
  let ownership: Ownership = "asking";
  let cancel = nothing;
  let left = false;

  const post = (kind: TabMessage["kind"]) => channel.post({ kind, tab });

  function become(next: Ownership): void {
    cancel();
    if (next === ownership) return;
    ownership = next;
    options.onOwnership(next);
  }

  function ask(): void {
    cancel = scheduler.later(answerLimit, own);
    post("hello");
  }

  function own(): void {
    become("owner");
    post("here");
  }

  async function giveUp(): Promise<void> {
    become("reader");
    // Letting go without a last save is safe too: the save names its revision.
    await release().catch(() => {});
    post("released");
  }

  function hear({ kind, tab: other }: TabMessage): void {
    if (left || other === tab) return;
    switch (kind) {
      case "hello":
        if (ownership === "owner" || (ownership === "asking" && tab < other)) post("here");
        return;
      case "here":
        if (ownership === "asking" || (ownership === "owner" && other < tab)) become("reader");
        else if (ownership === "owner") post("here");
        return;
      case "take-over":
        if (ownership === "owner") void giveUp();
        else if (ownership === "asking" || ownership === "taking") become("reader");
        return;
      case "released":
        if (ownership === "taking") own();
        return;
      case "bye":
        if (ownership !== "reader") return;
        become("asking");
        ask();
        return;
    }
  }

  channel.onMessage(hear);
  ask();
  return {
    ownership: () => ownership,
    takeOver() {
      if (ownership !== "reader") return;
      become("taking");
      // An owner that is frozen or gone does not answer.
      cancel = scheduler.later(releaseLimit, own);
      post("take-over");
    },
    leave() {
      cancel();
      left = true;
      if (ownership === "owner") post("bye");
      channel.close();
    },
  };
}

/** The browser's own channel between tabs; silent where there is none. */
export function broadcastChannel(design: string): TabChannel {
  if (typeof BroadcastChannel === "undefined") return { post() {}, onMessage() {}, close() {} };
  const channel = new BroadcastChannel(`otelier:${design}`);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: there is no origin to name
    post: (message) => channel.postMessage(message),
    onMessage: (listener) =>
      channel.addEventListener("message", ({ data }: MessageEvent<TabMessage>) => listener(data)),
    close: () => channel.close(),
  };
}

/** Stands where no timer runs. */
function nothing(): void {}
