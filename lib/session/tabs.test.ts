import { describe, expect, it } from "vitest";
import { fakeClock } from "../analysis/testing";
import {
  answerLimit,
  createTabs,
  releaseLimit,
  type Ownership,
  type TabChannel,
  type TabMessage,
} from "./tabs";

/** A channel that tabs of one test share: delivers to all others at once. */
function room() {
  const listeners = new Map<object, (message: TabMessage) => void>();
  return {
    join(): TabChannel {
      const seat = {};
      return {
        post(message) {
          for (const [other, hear] of listeners) if (other !== seat) hear(message);
        },
        onMessage: (listener) => void listeners.set(seat, listener),
        close: () => void listeners.delete(seat),
      };
    },
  };
}

function setUp() {
  const clock = fakeClock();
  const shared = room();
  const log: string[] = [];
  const open = (tab: string, release: () => Promise<unknown> = () => Promise.resolve()) =>
    createTabs({
      tab,
      channel: shared.join(),
      scheduler: clock,
      release: () => {
        log.push(`${tab} saves`);
        return release();
      },
      onOwnership: (ownership: Ownership) => log.push(`${tab} ${ownership}`),
    });
  return { clock, log, open };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("tabs", () => {
  it("gives a design to the only tab after the answer limit", () => {
    const { clock, open } = setUp();
    const first = open("a");
    expect(first.ownership()).toBe("asking");
    clock.pass(answerLimit);
    expect(first.ownership()).toBe("owner");
  });

  it("makes a second tab a reader", () => {
    const { clock, open } = setUp();
    const first = open("b");
    clock.pass(answerLimit);
    const second = open("a");
    clock.pass(answerLimit);
    expect([first.ownership(), second.ownership()]).toEqual(["owner", "reader"]);
  });

  it("lets exactly one of two tabs that open at once win", () => {
    for (const names of [
      ["a", "b"],
      ["b", "a"],
    ]) {
      const { clock, open } = setUp();
      const tabs = names.map((name) => open(name));
      clock.pass(answerLimit);
      expect(tabs.map((tab) => tab.ownership()).toSorted()).toEqual(["owner", "reader"]);
    }
  });

  it("hands over only after the owner has saved", async () => {
    const { clock, log, open } = setUp();
    const first = open("a");
    clock.pass(answerLimit);
    const second = open("b");
    second.takeOver();
    expect(second.ownership()).toBe("taking");
    await settled();
    expect([first.ownership(), second.ownership()]).toEqual(["reader", "owner"]);
    expect(log).toEqual(["a owner", "b reader", "b taking", "a reader", "a saves", "b owner"]);
  });

  it("takes over from an owner that no longer answers", () => {
    const { clock, open } = setUp();
    open("a", () => new Promise(() => {}));
    clock.pass(answerLimit);
    const second = open("b");
    second.takeOver();
    clock.pass(releaseLimit - 1);
    expect(second.ownership()).toBe("taking");
    clock.pass(1);
    expect(second.ownership()).toBe("owner");
  });

  it("passes the design on when the owner leaves", () => {
    const { clock, open } = setUp();
    const first = open("a");
    clock.pass(answerLimit);
    const second = open("b");
    first.leave();
    clock.pass(answerLimit);
    expect(second.ownership()).toBe("owner");
  });
});
