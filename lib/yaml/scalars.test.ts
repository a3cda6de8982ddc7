import { expect, it } from "vitest";
import { readDocument } from "./document";
import { scalarsOf } from "./scalars";

it("lists keys and values in reading order, without empty ones", () => {
  const found = scalarsOf(readDocument("a: &x 'b'\nc: [1, {d: }]\ne: *x\n"));
  expect(found.map(({ path, part, node }) => [path.join("."), part, node.text])).toEqual([
    ["a", "key", "a"],
    ["a", "value", "b"],
    ["c", "key", "c"],
    ["c.0", "value", "1"],
    ["c.1.d", "key", "d"],
    ["e", "key", "e"],
  ]);
});

it("is empty for a text that is refused unread", () => {
  expect(scalarsOf(readDocument("[".repeat(1000)))).toEqual([]);
});
