import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import type { Fix } from "../rules/types";
import type { Edit, TierEdit } from "../workspace/types";
import { insert, move, remove, rename, set, type YamlEdit } from "../yaml/edit";
import { applyFix } from "./apply-fix";
import { collides } from "./edit-collision";
import { lines, planned, refusal } from "./testing";

const label = words("test.all");
const fix = (id: string, edits: readonly Edit[]): Fix => ({ id, title: words(id), safety: "safe", edits });
const agent = (edit: YamlEdit): TierEdit => ({ tier: "agent", ...edit });
const processors = ["service", "pipelines", "traces", "processors"];
const limiter = ["processors", "memory_limiter"];

describe("apply-fix", () => {
  it("applies several fixes as one change", () => {
    const fixes = [
      fix("a", [agent(set([...limiter, "check_interval"], "5s"))]),
      fix("b", [{ tier: "gateway", ...set([...limiter, "limit_percentage"], 75) }]),
    ];
    expect(planned(applyFix, { fixes, label }).label).toEqual(label);
    expect(lines(applyFix, { fixes, label })).toEqual([
      "-    check_interval: 1s",
      "+    check_interval: 5s",
      "-  memory_limiter: { check_interval: 1s, limit_percentage: 80 }",
      "+  memory_limiter: { check_interval: 1s, limit_percentage: 75 }",
    ]);
  });

  it("makes an edit once that two fixes ask for", () => {
    const define = agent(set(["processors", "filter"], {}));
    const fixes = [
      fix("a", [define, agent(insert(processors, 0, "filter"))]),
      fix("b", [define, agent(insert(["service", "pipelines", "metrics", "processors"], 0, "filter"))]),
    ];
    const change = planned(applyFix, { fixes, label });
    expect(change.label).toEqual(label);
    expect(change.edits).toHaveLength(3);
  });

  it("leaves out a fix whose place another one moved, and says so", () => {
    const fixes = [
      fix("a", [agent(remove([...processors, 0]))]),
      fix("b", [agent(remove([...processors, 1]))]),
    ];
    const change = planned(applyFix, { fixes, label });
    expect(change.edits).toHaveLength(1);
    expect(change.label).toEqual(words("command.fixed-partly", { done: 1, left: 1 }));
  });

  it("leaves out a fix that mentions a name which another one changes, in either order", () => {
    const renames = fix("a", [agent(rename(limiter, "memory_limiter/x"))]);
    const mentions = fix("b", [
      agent(set(["service", "pipelines", "logs"], { processors: ["memory_limiter"] })),
    ]);
    for (const fixes of [
      [renames, mentions],
      [mentions, renames],
    ])
      expect(planned(applyFix, { fixes, label }).edits).toHaveLength(1);
  });

  it("sets values before it moves items, whatever the order of the fixes", () => {
    const fixes = [
      fix("a", [agent(insert(processors, 0, "filter"))]),
      fix("b", [agent(set([...processors, 1], "batch/2"))]),
    ];
    expect(planned(applyFix, { fixes, label }).label).toEqual(label);
    expect(lines(applyFix, { fixes, label })).toContain(
      "+      processors: [filter, memory_limiter, batch/2]",
    );
  });

  it("leaves out a fix that no longer applies", () => {
    const fixes = [
      fix("a", [agent(set([...limiter, "check_interval"], "5s"))]),
      fix("b", [agent(remove(["processors", "no_such"]))]),
    ];
    expect(planned(applyFix, { fixes, label }).label.params).toEqual({ done: 1, left: 1 });
  });

  it("refuses where no fix applies, with the first reason", () => {
    const fixes = [fix("a", [agent(remove(["processors", "no_such"]))])];
    expect(refusal(applyFix, { fixes, label })?.[0]).toBe("not-there");
    expect(refusal(applyFix, { fixes: [], label })?.[1]).toBe("command.nothing-to-fix");
  });
});

describe("edit collision", () => {
  const list = ["a", "list"];
  it.each([
    ["an insert before an item that is set later", insert(list, 0, "x"), set([...list, 1], "y"), true],
    ["an item set before an insert", set([...list, 1], "y"), insert(list, 0, "x"), false],
    ["an insert after an item", insert(list, 2, "x"), set([...list, 1], "y"), false],
    ["two inserts into one list", insert(list, 0, "x"), insert(list, 3, "y"), true],
    ["inserts into two lists", insert(list, 0, "x"), insert(["b", "list"], 0, "y"), false],
    ["a removal before a removal", remove([...list, 0]), remove([...list, 1]), true],
    ["a removal after a removal", remove([...list, 1]), remove([...list, 0]), false],
    ["the same value set twice", set(["a"], 1), set(["a"], 2), true],
    ["siblings", set(["a", "x"], 1), set(["a", "y"], 2), false],
    ["a definition and then a setting in it", set(["a", "x"], {}), set(["a", "x", "y"], 2), false],
    ["a list and then an item of the old one", set(list, ["z"]), set([...list, 0], "y"), true],
    ["a list and then an insert into the old one", set(list, ["z"]), insert(list, 0, "y"), true],
    ["a setting and then its whole definition", set(["a", "x", "y"], 2), set(["a", "x"], {}), true],
    ["a key renamed above a setting", rename(["a"], "b"), set(["a", "x"], 1), true],
    ["a setting and then its key renamed", set(["a", "x"], 1), rename(["a"], "b"), false],
    ["a move over an item", move(list, 0, 3), remove([...list, 2]), true],
  ] as const)("%s", (_, earlier, later, expected) => {
    expect(collides(agent(earlier), agent(later))).toBe(expected);
  });

  it("is never between tiers", () => {
    expect(collides(agent(set(["a"], 1)), { tier: "gateway", ...set(["a"], 2) })).toBe(false);
  });

  it("is between two values of one fact", () => {
    const fact = { tier: "agent", fact: "f", value: 1 };
    expect(collides(fact, { ...fact, value: 2 })).toBe(true);
    expect(collides(fact, { ...fact, fact: "g" })).toBe(false);
  });
});
