import type { Completion, Hover } from "../assist/types";
import type { CatalogueData } from "../catalogue/types";
import type { Judgement } from "../rules/types";
import type { Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { createAskQueue } from "./ask-queue";
import type { Answer, Request, TextPlace } from "./protocol";
import { realScheduler, type Scheduler } from "./scheduler";

/** idle: the judgement shown is of the text shown. checking: a newer one is on its way. failed: the worker died or was silent on this text; it was replaced, and the next change is judged again. */
export type AnalysisStatus = "idle" | "checking" | "failed";

/** What the client needs of a `Worker`. */
export type WorkerPort = {
  post(message: Request): void;
  onMessage(listener: (answer: Answer) => void): void;
  onError(listener: () => void): void;
  terminate(): void;
};

export type AnalysisClient = {
  /** Judges this state; whatever was asked before is no longer of interest. */
  analyse(workspace: Workspace, today: string): void;
  /** What this state means, without judging it. Null: the worker cannot say. */
  read(workspace: Workspace): Promise<Topology | null>;
  /** What could be written at a place, and what is known of it. Null: nothing, or a newer question came in between. */
  complete(at: TextPlace): Promise<Completion | null>;
  hover(at: TextPlace): Promise<Hover | null>;
  stop(): void;
};

export type AnalysisClientOptions = {
  readonly spawn: () => WorkerPort;
  readonly catalogue: CatalogueData;
  readonly onJudgement: (judgement: Judgement) => void;
  readonly onStatus: (status: AnalysisStatus) => void;
  readonly scheduler?: Scheduler;
};

/** A worker that says nothing for this long, in milliseconds, is replaced. */
export const silenceLimit = 5_000;

type Analyse = Extract<Request, { readonly kind: "analyse" }>;

/**
 * Latest wins: at most one request is in flight and one waiting, and an answer to anything but the newest request is
 * dropped. A worker that crashes or stays silent is replaced and asked once more; where that fails too, the status says
 * so until the next change.
 */
export function createAnalysisClient(options: AnalysisClientOptions): AnalysisClient {
  const { spawn, catalogue, onJudgement, scheduler = realScheduler } = options;
  let port: WorkerPort | null = null;
  let seq = 0;
  let flying: { readonly request: Analyse; readonly retried: boolean } | null = null;
  let waiting: Analyse | null = null;
  let cancelWatch = nothing;
  let status: AnalysisStatus = "idle";
  let stopped = false;
  const readings = createAskQueue<Workspace, Topology>((number, workspace) =>
    post({ kind: "read", seq: number, workspace }),
  );
  const completions = createAskQueue<TextPlace, Completion>((number, at) =>
    post({ kind: "complete", seq: number, at }),
  );
  const hovers = createAskQueue<TextPlace, Hover>((number, at) => post({ kind: "hover", seq: number, at }));

  function say(next: AnalysisStatus): void {
    if (next === status) return;
    status = next;
    options.onStatus(next);
  }

  function start(): WorkerPort {
    const worker = spawn();
    worker.onMessage((answer) => {
      if (worker === port) receive(answer);
    });
    worker.onError(() => {
      if (worker === port) replace();
    });
    worker.post({ kind: "catalogue", data: catalogue });
    return worker;
  }

  function send(request: Analyse, retried: boolean): void {
    flying = { request, retried };
    say("checking");
    post(request);
    cancelWatch = scheduler.later(silenceLimit, replace);
  }

  function post(request: Request): void {
    port ??= start();
    port.post(request);
  }

  function receive(answer: Answer): void {
    if (answer.kind === "read") return readings.receive(answer.seq, answer.found);
    if (answer.kind === "completed") return completions.receive(answer.seq, answer.found);
    if (answer.kind === "hovered") return hovers.receive(answer.seq, answer.found);
    if (answer.seq !== flying?.request.seq) return;
    // What is known is shown at once, unless something newer waits.
    if (answer.kind === "judged" && !answer.isWhole)
      return waiting ? undefined : onJudgement(answer.judgement);
    cancelWatch();
    flying = null;
    if (waiting) return sendWaiting(waiting);
    if (answer.kind === "judged") onJudgement(answer.judgement);
    say(answer.kind === "judged" ? "idle" : "failed");
  }

  function replace(): void {
    cancelWatch();
    dismiss();
    const lost = flying;
    flying = null;
    if (stopped) return;
    if (waiting) return sendWaiting(waiting);
    if (lost && !lost.retried) return send(lost.request, true);
    if (lost) say("failed");
  }

  function dismiss(): void {
    port?.terminate();
    port = null;
    readings.lose();
    completions.lose();
    hovers.lose();
  }

  function sendWaiting(request: Analyse): void {
    waiting = null;
    send(request, false);
  }

  return {
    analyse(workspace, today) {
      if (stopped) return;
      const request: Analyse = { kind: "analyse", seq: ++seq, workspace, today };
      if (!flying) return send(request, false);
      waiting = request;
      say("checking");
    },
    read(workspace) {
      if (stopped) return Promise.resolve(null);
      const cancel = scheduler.later(silenceLimit, replace);
      return readings.ask(workspace).finally(cancel);
    },
    complete: (at) => (stopped ? Promise.resolve(null) : completions.ask(at)),
    hover: (at) => (stopped ? Promise.resolve(null) : hovers.ask(at)),
    stop() {
      stopped = true;
      waiting = flying = null;
      cancelWatch();
      dismiss();
    },
  };
}

/** Stands where no timer runs. */
function nothing(): void {}
