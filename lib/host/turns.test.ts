import { describe, expect, it } from "vitest";
import { createTurns } from "./turns";

function fail(): Promise<never> {
  return Promise.reject(new Error("no"));
}

describe("createTurns", () => {
  it("runs so many at once, lets so many wait, and sends the rest away", async () => {
    const turns = createTurns(2, 1);
    let running = 0;
    let most = 0;
    const task = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => void setTimeout(done, 10));
      running -= 1;
      return "done";
    };
    expect(await Promise.all([1, 2, 3, 4].map(() => turns(task)))).toEqual(["done", "done", "done", null]);
    expect(most).toBe(2);
  });

  it("gives the place on when a task fails", async () => {
    const turns = createTurns(1, 1);
    const [first, second] = await Promise.allSettled([turns(fail), turns(async () => "next")]);
    expect(first.status).toBe("rejected");
    expect(second).toMatchObject({ value: "next" });
    expect(await turns(async () => "later")).toBe("later");
  });
});
