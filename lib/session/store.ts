import { createStore, type StoreApi } from "zustand/vanilla";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import { realScheduler, type Scheduler } from "../analysis/scheduler";
import type { AnalysisClient, AnalysisStatus } from "../analysis/client";
import type { Catalogue } from "../catalogue/catalogue";
import type { Command, CommandContext } from "../commands/types";
import type { Judgement } from "../rules/types";
import type { TierId, Topology } from "../topology/types";
import { closeGroup, jump, record, redo, startHistory, undo, type History } from "../workspace/history";
import type { Anchor, Change, Workspace } from "../workspace/types";
import type { Editing } from "./editing";
import { keepNode } from "./keep-node";
import type { Notice } from "./notice";
import { createOnDemand } from "./on-demand";
import { selectionOf, type Selection } from "./selection";
import { stillThere } from "./several";
import { stepOf, typing } from "./steps";
import { restFor, typingPause } from "./typing-rest";

type SessionState = {
  readonly history: History;
  /** `history.present.workspace`. */
  readonly workspace: Workspace;
  /** What the texts mean; while someone types it follows after a short rest. */
  readonly topology: Topology;
  readonly judgement: Judgement | null;
  readonly analysis: AnalysisStatus;
  readonly selection: Selection;
  /** Where the editor should look; `seq` grows, so that the same place twice is two requests. */
  readonly attention: { readonly anchor: Anchor; readonly seq: number } | null;
  readonly notice: Notice | null;
  /** Nothing can be changed: another tab holds this design, or it is locked. */
  readonly readOnly: boolean;
  /** Somebody locked it against changes by accident. */
  readonly locked: boolean;
};

type Commands = Editing["commands"];
type CommandId = keyof Commands;
type CommandArgs<Id extends CommandId> = Commands[Id] extends Command<infer Args> ? Args : never;

/** The one writer of a design that is open. Readable as a zustand store. */
export type Session = Omit<StoreApi<SessionState>, "setState"> & {
  /**
   * Plans and applies a command, by id or object. A refusal becomes a notice and changes nothing. Null: it will be done
   * when what it needs has been loaded, in the order of asking.
   */
  run<Id extends CommandId>(command: Id, args: CommandArgs<Id>): Result<Change | null, Refusal>;
  run<Args>(command: Command<Args>, args: Args): Result<Change | null, Refusal>;
  /** A tier's text as typed. Letters of one go are one undo step. Null as for `run`. */
  type(tier: TierId, text: string): Result<Change | null, Refusal>;
  undo(): void;
  redo(): void;
  /** Undoes (negative) or redoes several steps at once. */
  jump(by: number): void;
  select(selection: Selection): void;
  /** Selects what stands at the anchor and asks the editor to look there. */
  attend(anchor: Anchor): void;
  /** Another design, with a fresh history. */
  load(workspace: Workspace): void;
  /** Ends the running typing step and brings the topology up to the text, now. */
  settle(): void;
  say(tone: Notice["tone"], words: Words): void;
  /** Whether another tab holds the design. */
  setReadOnly(held: boolean): void;
  setLocked(locked: boolean): void;
  /** True while changes are taken; else says why they are not, for gestures that come before any command. */
  mayChange(): boolean;
  /** What commands look at; never older than the text. */
  context(): CommandContext;
  /** Loads what changes need, if it is not there: somebody is about to make one. */
  prepare(): void;
  /** What could be written at a place in a text, what is known of it, and what a design means, as the worker answers. */
  readonly assist: Pick<AnalysisClient, "complete" | "hover" | "read">;
  /** Ends timers and the worker. */
  stop(): void;
};

/** What an analysis tells the session that it feeds. */
export type AnalysisListener = {
  readonly onJudgement: (judgement: Judgement) => void;
  readonly onStatus: (status: AnalysisStatus) => void;
};

export type SessionOptions = {
  readonly workspace: Workspace;
  /** What `workspace` means. */
  readonly topology: Topology;
  /** What changes need: at hand, or to be loaded before the first of them. */
  readonly editing: Editing | (() => Promise<Editing>);
  readonly catalogue: Catalogue;
  /** Today as an ISO date; waivers with an end are judged by it. */
  readonly today: () => string;
  /** Makes the analysis client that this session feeds. */
  readonly analysis: (listener: AnalysisListener) => AnalysisClient;
  readonly scheduler?: Scheduler;
};

/** Opens a design that was read, and asks for its analysis. */
export function createSession(options: SessionOptions): Session {
  const { catalogue, scheduler = realScheduler } = options;
  const store = createStore<SessionState>()(() => opened(options.workspace, options.topology));
  const analysis = options.analysis({
    onJudgement: (judgement) => store.setState({ judgement }),
    onStatus: (status) => store.setState({ analysis: status }),
  });
  let seq = 0;
  let held = false;
  const editing = createOnDemand(options.editing, () => say("refused", words("session.not-loaded")));
  let cancelReading: (() => void) | null = null;
  let cancelPause: (() => void) | null = null;

  const analyse = () => analysis.analyse(store.getState().workspace, options.today());

  /** Makes `history` the present: topology, selection and analysis follow in the same step. */
  function present(history: History, more: Partial<SessionState> = {}, focus?: Anchor): void {
    // Only a change leads here, and a change has waited for it.
    const tools = editing.now();
    if (!tools) return;
    cancelReading?.();
    cancelReading = null;
    const state = store.getState();
    const { workspace } = history.present;
    const topology = tools.readTopology(workspace.tiers, catalogue, state.topology);
    const focused = focus ? selectionOf(focus, topology) : null;
    const kept = stillThere(state.selection, topology);
    const attention = focus ? { attention: { anchor: focus, seq: ++seq } } : {};
    store.setState({ history, workspace, topology, selection: focused ?? kept, ...attention, ...more });
    analyse();
  }

  function settle(): void {
    cancelPause?.();
    cancelPause = null;
    if (cancelReading) present(store.getState().history);
    store.setState((state) => ({ history: closeGroup(state.history) }));
  }

  function say(tone: Notice["tone"], text: Words): void {
    store.setState({ notice: { tone, words: text, seq: ++seq } });
  }

  function refuse(refusal: Refusal): Result<never, Refusal> {
    say("refused", refusal.message);
    return err(refusal);
  }

  function refusal(): Refusal | null {
    if (!store.getState().readOnly) return null;
    return { reason: "not-allowed", message: words(held ? "session.read-only" : "session.locked") };
  }

  function apply(tools: Editing, change: Change): Result<Change, Refusal> {
    const { workspace, history } = store.getState();
    const applied = tools.applyChange(workspace, change);
    if (!applied.ok) return refuse(applied.error);
    const next = record(history, stepOf(applied.value, change), change.capture);
    const notice: Notice = { tone: "done", words: change.label, seq: ++seq };
    if (next !== history) present(next, { notice }, change.focus);
    return ok(change);
  }

  function typed(tier: TierId, text: string): Result<Change | null, Refusal> {
    const { workspace, history, topology } = store.getState();
    const refused = refusal();
    if (refused) return refuse(refused);
    const tools = editing.now();
    if (!tools) return later(() => typed(tier, text));
    const change = typing(tier, text);
    const applied = tools.applyChange(workspace, change);
    if (!applied.ok) return refuse(applied.error);
    const next = record(history, stepOf(applied.value, change), change.capture);
    if (next === history) return ok(change);
    store.setState({ history: next, workspace: next.present.workspace });
    cancelReading?.();
    cancelReading = scheduler.later(restFor(topology), () => present(store.getState().history));
    cancelPause?.();
    cancelPause = scheduler.later(typingPause, settle);
    return ok(change);
  }

  function run(command: CommandId | Command<never>, args: unknown): Result<Change | null, Refusal> {
    const refused = refusal();
    if (refused) return refuse(refused);
    const tools = editing.now();
    if (!tools) return later(() => run(command, args));
    settle();
    // The overloads tie `args` to the command; here both have lost their type.
    const found = (typeof command === "string" ? tools.commands[command] : command) as Command<unknown>;
    const planned = found.plan(args, context());
    return planned.ok ? apply(tools, planned.value) : refuse(planned.error);
  }

  function later(task: () => void): Result<null, Refusal> {
    editing.use(task);
    return ok(null);
  }

  function travel(go: (history: History) => History, change: "undone" | "redone"): void {
    const refused = refusal();
    if (refused) return void refuse(refused);
    settle();
    const { history } = store.getState();
    const next = go(history);
    if (next === history) return;
    const step = change === "undone" ? history.present : next.present;
    present(next, { notice: { tone: "done", change, words: step.label, seq: ++seq } }, step.focus);
  }

  function context(): CommandContext {
    if (cancelReading) present(store.getState().history);
    const { workspace, topology } = store.getState();
    return { workspace, topology, catalogue };
  }

  analyse();
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    run,
    type: typed,
    undo: () => travel(undo, "undone"),
    redo: () => travel(redo, "redone"),
    jump: (by) => travel((history) => jump(history, by), by < 0 ? "undone" : "redone"),
    select: (selection) => store.setState((state) => ({ selection: keepNode(state.selection, selection) })),
    attend(anchor) {
      const selection = selectionOf(anchor, context().topology);
      store.setState({ selection, attention: { anchor, seq: ++seq } });
    },
    load: (workspace) =>
      editing.use(({ readTopology }) => {
        cancelPause?.();
        cancelReading?.();
        cancelPause = cancelReading = null;
        const { readOnly, locked } = store.getState();
        store.setState({ ...opened(workspace, readTopology(workspace.tiers, catalogue)), readOnly, locked });
        analyse();
      }),
    settle,
    say,
    setReadOnly(byOther) {
      held = byOther;
      store.setState(({ locked }) => ({ readOnly: held || locked }));
    },
    setLocked(locked) {
      if (locked) settle();
      store.setState({ locked, readOnly: held || locked });
      say("done", words(locked ? "session.lock" : "session.unlock"));
    },
    mayChange() {
      const refused = refusal();
      if (refused) say("refused", refused.message);
      return !refused;
    },
    context,
    prepare: () => editing.use(() => {}),
    assist: analysis,
    stop() {
      cancelPause?.();
      cancelReading?.();
      analysis.stop();
    },
  };
}

function opened(workspace: Workspace, topology: Topology): SessionState {
  return {
    history: startHistory(workspace, words("workspace.opened", { name: workspace.name })),
    workspace,
    topology,
    judgement: null,
    analysis: "idle",
    selection: null,
    attention: null,
    notice: null,
    readOnly: false,
    locked: false,
  };
}
