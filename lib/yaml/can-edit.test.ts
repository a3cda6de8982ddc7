import { describe, expect, it } from "vitest";
import { canEdit } from "./can-edit";
import { readDocument } from "./document";
import { insert, move, remove, rename, set, type YamlEdit } from "./edit";
import { patch } from "./patch";

const text = `
shared: &s { a: 1 }
again: *s
word: one
empty:
list: [a, b]
map: { key: { inner: 1 } }
`;

describe("canEdit", () => {
  it.each<readonly [string, readonly YamlEdit[]]>([
    ["a new entry below what is there", [set(["map", "key", "other"], 1)]],
    ["a new entry below nothing", [set(["new", "deep"], 1)]],
    ["a new entry below an empty value", [set(["empty", "deep"], 1)]],
    ["a list that is begun", [insert(["map", "list"], 0, "x")]],
    ["an item at the end", [insert(["list"], 2, "x")]],
    ["items that change places", [move(["list"], 0, 1)]],
    ["a new name", [rename(["map", "key"], "k")]],
    ["what an earlier edit prepares", [rename(["map", "key"], "k"), set(["map", "k", "inner"], 2)]],
    ["what goes", [remove(["word"])]],
  ])("allows %s, as the patcher does", (_, edits) => {
    expect(canEdit(readDocument(text), edits)).toBe(true);
    expect(patch(text, edits).ok).toBe(true);
  });

  it.each<readonly [string, readonly YamlEdit[]]>([
    ["an entry below a word", [set(["word", "a"], 1)]],
    ["an item of a word", [insert(["word"], 0, "x")]],
    ["an item of a map", [insert(["map"], 0, "x")]],
    ["an item behind the end", [insert(["list"], 3, "x")]],
    ["an entry of a list", [set(["list", "a"], 1)]],
    ["a name that is taken", [rename(["word"], "list")]],
    ["what is not there", [remove(["nothing"])]],
    ["what an alias repeats", [set(["shared", "a"], 2)]],
    ["what stands behind an alias", [set(["again", "a"], 2)]],
  ])("refuses %s, as the patcher does", (_, edits) => {
    expect(canEdit(readDocument(text), edits)).toBe(false);
    expect(patch(text, edits).ok).toBe(false);
  });

  it("refuses everything in a text that does not parse", () => {
    expect(canEdit(readDocument("a: ["), [set(["b"], 1)])).toBe(false);
  });
});
