import { describe, expect, it } from "vitest";
import { createAskQueue } from "./ask-queue";

function setUp() {
  const sent: string[] = [];
  const queue = createAskQueue<string, string>((seq, question) => sent.push(`${seq}:${question}`));
  return { sent, queue };
}

describe("the queue of questions", () => {
  it("hands over one at a time and then the newest only", async () => {
    const { sent, queue } = setUp();
    const answers = ["a", "b", "c"].map((question) => queue.ask(question));
    expect(sent).toEqual(["1:a"]);
    queue.receive(1, "A");
    expect(sent).toEqual(["1:a", "3:c"]);
    queue.receive(3, "C");
    expect(await Promise.all(answers)).toEqual(["A", null, "C"]);
  });

  it("drops answers that nobody waits for", async () => {
    const { queue } = setUp();
    const answer = queue.ask("a");
    queue.receive(7, "wrong");
    queue.receive(1, "right");
    expect(await answer).toBe("right");
  });

  it("answers everything with nothing when the worker is lost, and asks on", async () => {
    const { sent, queue } = setUp();
    const answers = [queue.ask("a"), queue.ask("b")];
    queue.lose();
    expect(await Promise.all(answers)).toEqual([null, null]);
    void queue.ask("c");
    expect(sent).toEqual(["1:a", "3:c"]);
  });
});
