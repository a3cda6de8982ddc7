import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import {
  bail,
  closeGroup,
  historyLimit,
  jump,
  record,
  redo,
  startHistory,
  undo,
  type History,
} from "./history";
import { newWorkspace } from "./new-workspace";
import type { Capture, Workspace } from "./types";

const step: Capture = { as: "step" };
const typing: Capture = { as: "merge", group: "typing:agent" };
const state = (yaml: string): Workspace => newWorkspace("w", [{ role: "agent", yaml }]);
const start = (): History => startHistory(state("0"), words("open"));
const add = (history: History, yaml: string, capture: Capture = step) =>
  record(history, { workspace: state(yaml), label: words(`to ${yaml}`) }, capture);
const text = (history: History) => history.present.workspace.tiers[0]?.yaml;

describe("history", () => {
  it("goes back and forth over steps", () => {
    const history = add(add(start(), "1"), "2");
    expect(text(undo(history))).toBe("1");
    expect(text(undo(undo(history)))).toBe("0");
    expect(text(redo(undo(history)))).toBe("2");
  });

  it("jumps over several steps, as far as there are any", () => {
    const history = add(add(add(start(), "1"), "2"), "3");
    expect(text(jump(history, -2))).toBe("1");
    expect(text(jump(jump(history, -3), 2))).toBe("2");
    expect(text(jump(history, -9))).toBe("0");
    expect(jump(history, 1)).toBe(history);
  });

  it("stays as it is where nothing can be undone or redone", () => {
    const history = start();
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it("records nothing for a change that alters nothing", () => {
    const history = add(start(), "1");
    expect(add(history, "1")).toBe(history);
  });

  it("keeps what can be redone when a change alters nothing", () => {
    const history = undo(add(start(), "1"));
    expect(text(redo(add(history, "0")))).toBe("1");
  });

  it("folds a merge group into one step", () => {
    const history = add(add(add(start(), "a", typing), "ab", typing), "abc", typing);
    expect(history.past).toHaveLength(1);
    expect(text(undo(history))).toBe("0");
  });

  it("starts a step of its own after the group was closed", () => {
    const history = add(closeGroup(add(start(), "a", typing)), "ab", typing);
    expect(text(undo(history))).toBe("a");
  });

  it("closes a group by any other step", () => {
    const history = add(add(add(start(), "a", typing), "b"), "bc", typing);
    expect(history.past).toHaveLength(3);
  });

  it("does not continue a group after undo", () => {
    const history = add(undo(add(add(start(), "1"), "1a", typing)), "1b", typing);
    expect(text(undo(history))).toBe("1");
    expect(history.future).toEqual([]);
  });

  it("leaves no step behind when typing ends where it began", () => {
    const history = add(add(start(), "0a", typing), "0", typing);
    expect(history.past).toEqual([]);
    expect(text(history)).toBe("0");
  });

  it("keeps skipped changes out of the past", () => {
    const history = add(add(start(), "1"), "loaded", { as: "skip" });
    expect(history.past).toHaveLength(1);
    expect(text(history)).toBe("loaded");
    expect(text(undo(history))).toBe("0");
  });

  it("forgets the oldest steps beyond its limit", () => {
    let history = start();
    for (let number = 1; number <= historyLimit + 5; number++) history = add(history, String(number));
    expect(history.past).toHaveLength(historyLimit);
    while (history.past.length > 0) history = undo(history);
    expect(text(history)).toBe("5");
  });

  it("bails out of a gesture without leaving anything to redo", () => {
    const before = add(start(), "1");
    const gesture = add(add(before, "2"), "3");
    const bailed = bail(gesture, before.past.length);
    expect(text(bailed)).toBe("1");
    expect(redo(bailed)).toBe(bailed);
  });

  it("shares the parts that a step did not touch", () => {
    const first = newWorkspace("w", [
      { role: "agent", yaml: "a" },
      { role: "gateway", yaml: "g" },
    ]);
    const [agent, gateway] = structuredClone(first.tiers);
    if (!agent || !gateway) throw new Error("two tiers");
    const history = record(
      startHistory(first, words("open")),
      { workspace: { ...first, tiers: [{ ...agent, yaml: "a2" }, gateway] }, label: words("x") },
      step,
    );
    expect(history.present.workspace.tiers[1]).toBe(first.tiers[1]);
  });

  it("is back at the start after undoing all, and at the end after redoing all", () => {
    const change = fc.record({
      yaml: fc.string({ maxLength: 3 }),
      capture: fc.constantFrom<Capture>(step, typing, { as: "merge", group: "other" }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let history = start();
        for (const { yaml, capture } of changes) history = add(history, yaml, capture);
        const end = text(history);
        while (undo(history) !== history) history = undo(history);
        expect(text(history)).toBe("0");
        while (redo(history) !== history) history = redo(history);
        expect(text(history)).toBe(end);
      }),
    );
  });
});
