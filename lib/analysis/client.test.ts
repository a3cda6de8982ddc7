import { describe, expect, it } from "vitest";
import type { CatalogueData } from "../catalogue/types";
import type { Judgement } from "../rules/types";
import { newWorkspace } from "../workspace/new-workspace";
import { createAnalysisClient, silenceLimit, type AnalysisStatus, type WorkerPort } from "./client";
import type { Answer, Request } from "./protocol";
import { fakeClock } from "./testing";

type FakeWorker = {
  readonly got: Request[];
  answer(message: Answer): void;
  crash(): void;
  isTerminated(): boolean;
};

const catalogue: CatalogueData = { schema: 1, asOf: "0.159.0", renames: [], components: [] };
const judgement = (components: number): Judgement => ({
  findings: [],
  waived: [],
  notChecked: { components: [], facts: [] },
  lines: {},
  components,
});

function setUp() {
  const clock = fakeClock();
  const workers: FakeWorker[] = [];
  const judged: number[] = [];
  const statuses: AnalysisStatus[] = [];
  const client = createAnalysisClient({
    catalogue,
    scheduler: clock,
    onJudgement: ({ components }) => judged.push(components),
    onStatus: (status) => statuses.push(status),
    spawn(): WorkerPort {
      let hear: ((message: Answer) => void) | null = null;
      let fail: (() => void) | null = null;
      let terminated = false;
      const got: Request[] = [];
      workers.push({
        got,
        answer: (message) => hear?.(message),
        crash: () => fail?.(),
        isTerminated: () => terminated,
      });
      return {
        post: (message) => got.push(message),
        onMessage: (listener) => void (hear = listener),
        onError: (listener) => void (fail = listener),
        terminate: () => void (terminated = true),
      };
    },
  });
  const analyse = (name: string) => client.analyse(newWorkspace(name, []), "2026-01-01");
  const worker = (index: number) => {
    const found = workers[index];
    if (!found) throw new Error(`no worker ${index}`);
    return found;
  };
  const asked = (index: number) =>
    worker(index).got.flatMap((request) =>
      request.kind === "analyse" ? [`${request.seq}:${request.workspace.name}`] : [],
    );
  return { clock, client, workers, worker, analyse, asked, judged, statuses };
}

describe("analysis client", () => {
  it("sends the catalogue first, once", () => {
    const { worker, analyse } = setUp();
    analyse("a");
    worker(0).answer({ kind: "judged", seq: 1, judgement: judgement(1), isWhole: true });
    analyse("b");
    expect(worker(0).got.map(({ kind }) => kind)).toEqual(["catalogue", "analyse", "analyse"]);
  });

  it("keeps one request in flight and only the newest waiting", () => {
    const { worker, analyse, asked, judged, statuses } = setUp();
    analyse("a");
    analyse("b");
    analyse("c");
    expect(asked(0)).toEqual(["1:a"]);
    worker(0).answer({ kind: "judged", seq: 1, judgement: judgement(1), isWhole: true });
    expect(judged).toEqual([]);
    expect(asked(0)).toEqual(["1:a", "3:c"]);
    worker(0).answer({ kind: "judged", seq: 3, judgement: judgement(3), isWhole: true });
    expect(judged).toEqual([3]);
    expect(statuses).toEqual(["checking", "idle"]);
  });

  it("drops an answer that nobody waits for", () => {
    const { worker, analyse, judged } = setUp();
    analyse("a");
    worker(0).answer({ kind: "judged", seq: 9, judgement: judgement(9), isWhole: true });
    expect(judged).toEqual([]);
  });

  it("replaces a silent worker and asks the new one", () => {
    const { clock, worker, analyse, asked, judged } = setUp();
    analyse("a");
    clock.pass(silenceLimit);
    expect(worker(0).isTerminated()).toBe(true);
    expect(asked(1)).toEqual(["1:a"]);
    worker(0).answer({ kind: "judged", seq: 1, judgement: judgement(0), isWhole: true });
    worker(1).answer({ kind: "judged", seq: 1, judgement: judgement(1), isWhole: true });
    expect(judged).toEqual([1]);
  });

  it("says failed after the second worker died on the same text, and judges the next change", () => {
    const { worker, workers, analyse, asked, judged, statuses } = setUp();
    analyse("poison");
    worker(0).crash();
    worker(1).crash();
    expect(statuses).toEqual(["checking", "failed"]);
    expect(workers).toHaveLength(2);
    analyse("cure");
    expect(asked(2)).toEqual(["2:cure"]);
    worker(2).answer({ kind: "judged", seq: 2, judgement: judgement(2), isWhole: true });
    expect(judged).toEqual([2]);
    expect(statuses).toEqual(["checking", "failed", "checking", "idle"]);
  });

  it("asks a fresh worker for the waiting request when the running one crashes", () => {
    const { worker, analyse, asked } = setUp();
    analyse("a");
    analyse("b");
    worker(0).crash();
    expect(asked(1)).toEqual(["2:b"]);
  });

  it("says failed when the worker answers that it failed", () => {
    const { worker, analyse, statuses } = setUp();
    analyse("a");
    worker(0).answer({ kind: "failed", seq: 1, message: "boom" });
    expect(statuses).toEqual(["checking", "failed"]);
  });

  it("ends its worker and asks nothing more after stop", () => {
    const { client, worker, workers, analyse } = setUp();
    analyse("a");
    client.stop();
    analyse("b");
    expect(worker(0).isTerminated()).toBe(true);
    expect(workers).toHaveLength(1);
  });

  it("answers questions about the text beside an analysis, which does not wait for them", async () => {
    const { client, worker, analyse } = setUp();
    analyse("a");
    const at = { tier: "agent", text: "re", offset: 2 };
    const completion = client.complete(at);
    const hovered = client.hover(at);
    expect(worker(0).got.map(({ kind }) => kind)).toEqual(["catalogue", "analyse", "complete", "hover"]);
    const found = { start: 0, end: 2, suggestions: [] };
    worker(0).answer({ kind: "completed", seq: 1, found });
    worker(0).answer({ kind: "hovered", seq: 1, found: null });
    expect(await completion).toEqual(found);
    expect(await hovered).toBeNull();
  });

  it("answers questions with nothing when the worker is lost or stopped", async () => {
    const { client, worker, analyse } = setUp();
    analyse("a");
    const lost = client.complete({ tier: "agent", text: "", offset: 0 });
    worker(0).crash();
    expect(await lost).toBeNull();
    client.stop();
    expect(await client.hover({ tier: "agent", text: "", offset: 0 })).toBeNull();
  });
});
