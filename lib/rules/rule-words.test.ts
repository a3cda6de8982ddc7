import { describe, expect, it } from "vitest";
import { documentedRules } from "./documented.generated";
import { ruleWords } from "./rule-words";

describe("ruleWords", () => {
  const book = ruleWords(documentedRules);

  it("holds title, reason, messages and fixes of a rule", () => {
    expect(book.en).toMatchObject({
      "rule.order/memory-limiter-not-first.title": "memory_limiter runs first",
      "rule.order/memory-limiter-not-first.why": expect.stringContaining("refuse"),
      "rule.order/memory-limiter-not-first.default": expect.stringContaining("{first}"),
      "rule.order/memory-limiter-not-first.fix.move-first": "Move `{id}` to the front",
    });
  });

  it("holds what the engine says by itself", () => {
    expect(book.en["rule.waiver/unused.default"]).toContain("{rule}");
    expect(book.en["rule.collector/syntax.title"]).toBeDefined();
  });

  it("holds the same ids in both languages", () => {
    expect(Object.keys(book.ko).sort()).toEqual(Object.keys(book.en).sort());
  });
});
