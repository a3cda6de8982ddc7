import { createStore, type StoreApi } from "zustand/vanilla";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import { realScheduler, type Scheduler } from "../analysis/scheduler";
import type { AnalysisClient, AnalysisStatus } from "../analysis/client";
import type { Catalogue } from "../catalogue/catalogue";
import { commands } from "../commands/registry.generated";
import type { Command, CommandContext } from "../commands/types";
import type { Judgement } from "../rules/types";
import type { TierId, Topology } from "../topology/types";
import { readTopology } from "../topology/topology";
import { applyChange } from "../workspace/change";
import { closeGroup, record, redo, startHistory, undo, type History } from "../workspace/history";
import type { Anchor, Change, Workspace } from "../workspace/types";
import type { Notice } from "./notice";
import { isThere, sameSubject, selectionOf, type Selection } from "./selection";

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
  /** Another tab holds this design. */
  readonly readOnly: boolean;
};

type Commands = typeof commands;
type CommandId = keyof Commands;
type CommandArgs<Id extends CommandId> = Commands[Id] extends Command<infer Args> ? Args : never;

/** The one writer of a design that is open. Readable as a zustand store. */
export type Session = Omit<StoreApi<SessionState>, "setState"> & {
  /** Plans and applies a command, by id or object. A refusal becomes a notice and changes nothing. */
  run<Id extends CommandId>(command: Id, args: CommandArgs<Id>): Result<Change, Refusal>;
  run<Args>(command: Command<Args>, args: Args): Result<Change, Refusal>;
  /** A tier's text as typed. Letters of one go are one undo step. */
  type(tier: TierId, text: string): Result<Change, Refusal>;
  undo(): void;
  redo(): void;
  select(selection: Selection): void;
  /** Selects what stands at the anchor and asks the editor to look there. */
  attend(anchor: Anchor): void;
  /** Another design, with a fresh history. */
  load(workspace: Workspace): void;
  /** Ends the running typing step and brings the topology up to the text, now. */
  settle(): void;
  say(tone: Notice["tone"], words: Words): void;
  setReadOnly(readOnly: boolean): void;
  /** What commands look at; never older than the text. */
  context(): CommandContext;
  /** What could be written at a place in a text, and what is known of it, as the worker answers. */
  readonly assist: Pick<AnalysisClient, "complete" | "hover">;
  /** Ends timers and the worker. */
  stop(): void;
};

export type SessionOptions = {
  readonly workspace: Workspace;
  readonly catalogue: Catalogue;
  /** Today as an ISO date; waivers with an end are judged by it. */
  readonly today: () => string;
  /** Makes the analysis client that this session feeds. */
  readonly analysis: (listener: {
    readonly onJudgement: (judgement: Judgement) => void;
    readonly onStatus: (status: AnalysisStatus) => void;
  }) => AnalysisClient;
  readonly scheduler?: Scheduler;
};

/** After this much rest typed text is read, in milliseconds. */
export const typingRest = 120;
/** The same for designs above `largeDesign` components, whose reading takes longer than a frame. */
export const typingRestLarge = 400;
const largeDesign = 200;
/** A pause this long ends a typing step, in milliseconds. */
export const typingPause = 600;

/** Opens a design. Reads it at once and asks for its analysis. */
export function createSession(options: SessionOptions): Session {
  const { catalogue, scheduler = realScheduler } = options;
  const store = createStore<SessionState>()(() => opened(options.workspace, catalogue));
  const analysis = options.analysis({
    onJudgement: (judgement) => store.setState({ judgement }),
    onStatus: (status) => store.setState({ analysis: status }),
  });
  let seq = 0;
  let cancelReading: (() => void) | null = null;
  let cancelPause: (() => void) | null = null;

  const analyse = () => analysis.analyse(store.getState().workspace, options.today());

  /** Makes `history` the present: topology, selection and analysis follow in the same step. */
  function present(history: History, more: Partial<SessionState> = {}, focus?: Anchor): void {
    cancelReading?.();
    cancelReading = null;
    const state = store.getState();
    const { workspace } = history.present;
    const topology = readTopology(workspace.tiers, catalogue, state.topology);
    const focused = focus ? selectionOf(focus, topology) : null;
    const kept = isThere(state.selection, topology) ? state.selection : null;
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

  function refuse(refusal: Refusal): Result<never, Refusal> {
    store.setState({ notice: { tone: "refused", words: refusal.message, seq: ++seq } });
    return err(refusal);
  }

  function apply(change: Change): Result<Change, Refusal> {
    const { workspace, history } = store.getState();
    const applied = applyChange(workspace, change);
    if (!applied.ok) return refuse(applied.error);
    const next = record(history, stepOf(applied.value, change), change.capture);
    const notice: Notice = { tone: "done", words: change.label, seq: ++seq };
    if (next !== history) present(next, { notice }, change.focus);
    return ok(change);
  }

  function typed(tier: TierId, text: string): Result<Change, Refusal> {
    const { workspace, history, topology, readOnly } = store.getState();
    if (readOnly) return refuse(readOnlyRefusal);
    const change = typing(tier, text);
    const applied = applyChange(workspace, change);
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

  function travel(go: (history: History) => History, change: "undone" | "redone"): void {
    if (store.getState().readOnly) return void refuse(readOnlyRefusal);
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
    run(command: CommandId | Command<never>, args: unknown) {
      if (store.getState().readOnly) return refuse(readOnlyRefusal);
      settle();
      // The overloads tie `args` to the command; here both have lost their type.
      const found = (typeof command === "string" ? commands[command] : command) as Command<unknown>;
      const planned = found.plan(args, context());
      return planned.ok ? apply(planned.value) : refuse(planned.error);
    },
    type: typed,
    undo: () => travel(undo, "undone"),
    redo: () => travel(redo, "redone"),
    select: (selection) => store.setState((state) => ({ selection: keepNode(state.selection, selection) })),
    attend(anchor) {
      const selection = selectionOf(anchor, context().topology);
      store.setState({ selection, attention: { anchor, seq: ++seq } });
    },
    load(workspace) {
      cancelPause?.();
      cancelReading?.();
      cancelPause = cancelReading = null;
      store.setState({ ...opened(workspace, catalogue), readOnly: store.getState().readOnly });
      analyse();
    },
    settle,
    say: (tone, text) => store.setState({ notice: { tone, words: text, seq: ++seq } }),
    setReadOnly: (readOnly) => store.setState({ readOnly }),
    context,
    assist: analysis,
    stop() {
      cancelPause?.();
      cancelReading?.();
      analysis.stop();
    },
  };
}

const readOnlyRefusal: Refusal = { reason: "not-allowed", message: words("session.read-only") };

function opened(workspace: Workspace, catalogue: Catalogue): SessionState {
  return {
    history: startHistory(workspace, words("workspace.opened", { name: workspace.name })),
    workspace,
    topology: readTopology(workspace.tiers, catalogue),
    judgement: null,
    analysis: "idle",
    selection: null,
    attention: null,
    notice: null,
    readOnly: false,
  };
}

function stepOf(workspace: Workspace, { label, focus }: Change): History["present"] {
  return focus ? { workspace, label, focus } : { workspace, label };
}

function typing(tier: TierId, text: string): Change {
  return {
    label: words("session.typed", { tier }),
    edits: [],
    texts: { [tier]: text },
    capture: { as: "merge", group: `typing:${tier}` },
  };
}

function restFor(topology: Topology): number {
  const components = topology.tiers.reduce((sum, tier) => sum + tier.components.length, 0);
  return components > largeDesign ? typingRestLarge : typingRest;
}

/** The cursor in a component's settings does not take away which use of it was picked. */
function keepNode(before: Selection, after: Selection): Selection {
  if (after?.kind !== "component" || after.node !== undefined) return after;
  return sameSubject(before, after) ? before : after;
}
