/** One question at a time over a worker: the newest waits, what waited before is answered with null at once. */
export type AskQueue<Question, Found> = {
  ask(question: Question): Promise<Found | null>;
  /** The worker's answer to the question numbered `seq`; others are dropped. */
  receive(seq: number, found: Found | null): void;
  /** The worker is gone: nobody will answer. */
  lose(): void;
};

type Pending<Question, Found> = {
  readonly seq: number;
  readonly question: Question;
  readonly settle: (found: Found | null) => void;
};

/**
 * Latest wins: at most one question is with the worker and one waits, so that fast typing never piles questions up in front
 * of an analysis. `send` hands a question over; numbers grow.
 */
export function createAskQueue<Question, Found>(
  send: (seq: number, question: Question) => void,
): AskQueue<Question, Found> {
  let seq = 0;
  let flying: Pending<Question, Found> | null = null;
  let waiting: Pending<Question, Found> | null = null;

  function fly(pending: Pending<Question, Found>): void {
    flying = pending;
    send(pending.seq, pending.question);
  }

  return {
    ask(question) {
      return new Promise((settle) => {
        const pending = { seq: ++seq, question, settle };
        waiting?.settle(null);
        waiting = null;
        if (flying) waiting = pending;
        else fly(pending);
      });
    },
    receive(answered, found) {
      if (flying?.seq !== answered) return;
      flying.settle(found);
      flying = null;
      const next = waiting;
      waiting = null;
      if (next) fly(next);
    },
    lose() {
      flying?.settle(null);
      waiting?.settle(null);
      flying = waiting = null;
    },
  };
}
