import { describe, expect, it } from "vitest";
import type { RefusalReason } from "../base/refusal";
import { dataOf, readDocument } from "./document";
import { insert, move, remove, rename, set } from "./edit";
import type { YamlEdit } from "./edit";
import { patch } from "./patch";
import { yaml } from "./sample";

/** The text after the edits, or why they are refused: "alias yaml.refuse-anchor". */
function after(text: string, ...edits: readonly YamlEdit[]): string {
  const result = patch(text, edits);
  return result.ok ? result.value : `${result.error.reason} ${result.error.message.id}`;
}

type Case = readonly [name: string, before: string, edit: YamlEdit, after: string];

describe("set", () => {
  it.each<Case>([
    [
      "replaces a scalar and keeps the comment behind it",
      "a: 1 # one\nb: 2\n",
      set(["a"], 2),
      "a: 2 # one\nb: 2\n",
    ],
    ["keeps text in its quotes", "a: 'x'  # c\n", set(["a"], "z"), "a: 'z'  # c\n"],
    ["takes the quotes off where no text follows", "a: 'x'  # c\n", set(["a"], 1), "a: 1  # c\n"],
    ["replaces a scalar of several lines", "a: x\n  y\nb: 1\n", set(["a"], 1), "a: 1\nb: 1\n"],
    [
      "replaces a value on the line below its key",
      "a:\n  # note\n  x # y\n",
      set(["a"], 1),
      "a:\n  # note\n  1 # y\n",
    ],
    ["fills an empty value", "a:\nb: 1\n", set(["a"], "x"), "a: x\nb: 1\n"],
    ["fills an empty value before its comment", "a:   # c\n", set(["a"], "x"), "a: x   # c\n"],
    ["fills an empty value at the end of the text", "b: 1\na:", set(["a"], "x"), "b: 1\na: x"],
    ["fills an empty value with a block", "a: # c\nb: 1\n", set(["a"], { x: 1 }), "a: # c\n  x: 1\nb: 1\n"],
    ["writes null", "a: 1\n", set(["a"], null), "a: null\n"],
    [
      "replaces a scalar by a block and keeps its comment on the key's line",
      "a: 1 # c\nb: 2\n",
      set(["a"], { x: 1 }),
      "a: # c\n  x: 1\nb: 2\n",
    ],
    ["replaces a block by a scalar", "a: # c\n  x: 1\n  y: 2\nb: 3\n", set(["a"], "z"), "a: z # c\nb: 3\n"],
    [
      "replaces a block by a block at its own column",
      "a: # c\n    x: 1\n    y: 2\nb: 3\n",
      set(["a"], { z: 1 }),
      "a: # c\n    z: 1\nb: 3\n",
    ],
    [
      "replaces the last block of a text without final newline",
      "a:\n  x: 1",
      set(["a"], { z: [] }),
      "a:\n  z: []",
    ],
    [
      "replaces a block scalar by text",
      "a: |  # c\n  x\n  y\n\nb: 1\n",
      set(["a"], "z"),
      "a: z # c\n\nb: 1\n",
    ],
    [
      "replaces text by a block scalar",
      "a: x # c\nb: 1\n",
      set(["a"], "l1\nl2\n"),
      "a: | # c\n  l1\n  l2\nb: 1\n",
    ],
    ["keeps flow maps flow", "a: {x: 1, y: 2} # c\n", set(["a"], { z: [1] }), "a: {z: [1]} # c\n"],
    ["keeps flow lists flow", "a: [x, y]\n", set(["a"], ["z"]), "a: [z]\n"],
    ["keeps block lists block", "a:\n- x\n- y\n", set(["a"], ["z"]), "a:\n- z\n"],
    [
      "replaces inside of a flow map",
      "a: {x: {y: 1}, z: 2}\n",
      set(["a", "x", "y"], "a, b"),
      'a: {x: {y: "a, b"}, z: 2}\n',
    ],
    [
      "fills a key without value in a flow map",
      "a: {x, y: , z:}\n",
      set(["a", "x"], 1),
      "a: {x: 1, y: , z:}\n",
    ],
    ["fills an empty value in a flow map", "a: {x, y: , z:}\n", set(["a", "y"], 1), "a: {x, y: 1 , z:}\n"],
    ["fills an empty value before a brace", "a: {x, y: , z:}\n", set(["a", "z"], 1), "a: {x, y: , z: 1}\n"],
    ["replaces in JSON", '{"a":"x","b":[1,2]}\n', set(["b", 1], "z"), '{"a":"x","b":[1,"z"]}\n'],
    ["replaces an item", "a:\n  - x # c\n  - y\n", set(["a", 0], "z"), "a:\n  - z # c\n  - y\n"],
    ["fills an empty item", "a:\n  -\n  - y\n", set(["a", 0], "z"), "a:\n  - z\n  - y\n"],
    [
      "replaces an item by a map",
      "a:\n  - x\n  - y\n",
      set(["a", 0], { b: 1, c: 2 }),
      "a:\n  - b: 1\n    c: 2\n  - y\n",
    ],
    [
      "replaces an item by a map and keeps its comment",
      "a:\n- x # c\n- y\n",
      set(["a", 0], { b: 1 }),
      "a:\n- # c\n  b: 1\n- y\n",
    ],
    [
      "replaces a map that is an item",
      "a:\n  -   b: 1\n      c: 2\n  - y\n",
      set(["a", 0], { d: 1, e: 2 }),
      "a:\n  -   d: 1\n      e: 2\n  - y\n",
    ],
    [
      "replaces a map that is an item by text",
      "a:\n  - b: 1\n    c: 2\n  - y\n",
      set(["a", 0], "x"),
      "a:\n  - x\n  - y\n",
    ],
    [
      "adds a key after the last one",
      "a:\n  x: 1 # c\n\nb: 2\n",
      set(["a", "v"], 2),
      "a:\n  x: 1 # c\n  v: 2\n\nb: 2\n",
    ],
    [
      "adds a key below comments that are set in deeper",
      "a:\n  x:\n    # z: 1\nb: 2\n",
      set(["a", "v"], 2),
      "a:\n  x:\n    # z: 1\n  v: 2\nb: 2\n",
    ],
    ["adds a key to a text without final newline", "a:\n  x: 1", set(["a", "v"], 2), "a:\n  x: 1\n  v: 2"],
    [
      "adds a key behind a block scalar at the end",
      "a:\n  x: |\n    text\n",
      set(["a", "v"], 2),
      "a:\n  x: |\n    text\n  v: 2\n",
    ],
    [
      "adds a key behind kept blank lines",
      "a: |+\n  text\n\n\nb: 1\n",
      set(["c"], 2),
      "a: |+\n  text\n\n\nb: 1\nc: 2\n",
    ],
    [
      "adds a key behind a kept block scalar at the end",
      "a: |+\n  text\n\n\n",
      set(["c"], 2),
      "a: |+\n  text\n\n\nc: 2\n",
    ],
    ["adds a key behind one without a value", "a: {x: }\n", set(["a", "v"], 2), "a: {x: , v: 2}\n"],
    ["adds a key to a flow map", "a: { x: 1 }\n", set(["a", "v"], 2), "a: { x: 1, v: 2 }\n"],
    ["adds a key behind a trailing comma", "a: {x: 1,}\n", set(["a", "v"], 2), "a: {x: 1, v: 2,}\n"],
    [
      "adds a key to a flow map of several lines",
      "a: {\n  x: 1, # one\n  y: 2 # two\n}\n",
      set(["a", "z"], 3),
      "a: {\n  x: 1, # one\n  y: 2, # two\n  z: 3\n}\n",
    ],
    ["adds a key to an item", "a:\n- x: 1\n- y\n", set(["a", 0, "z"], 2), "a:\n- x: 1\n  z: 2\n- y\n"],
    ["opens an empty map", "a: {} # c\n", set(["a", "x"], 1), "a: # c\n  x: 1\n"],
    ["fills an empty flow map in a flow list", "a: [{}]\n", set(["a", 0, "x"], 1), "a: [{ x: 1 }]\n"],
    ["adds behind the comment in empty braces", "a: { # c\n  }\n", set(["a", "x"], 1), "a: { # c\n  x: 1}\n"],
    [
      "creates missing parents",
      "a:\n  x: 1\n",
      set(["a", "b", "c", "d"], [1]),
      "a:\n  x: 1\n  b:\n    c:\n      d: [1]\n",
    ],
    [
      "creates missing parents in a flow map",
      "a: {x: 1}\n",
      set(["a", "b", "c"], 1),
      "a: {x: 1, b: {c: 1}}\n",
    ],
    [
      "creates missing parents below an empty key",
      "a:\nb: 1\n",
      set(["a", "x", "v"], 1),
      "a:\n  x:\n    v: 1\nb: 1\n",
    ],
    ["fills an empty text", "", set(["a", "b"], 1), "a:\n  b: 1\n"],
    ["fills a text of comments", "# c\n", set(["a"], 1), "# c\na: 1\n"],
    ["fills a text of comments without final newline", "# c", set(["a"], 1), "# c\na: 1"],
    ["fills a text behind its marker", "---\n", set(["a"], 1), "---\na: 1\n"],
    ["adds before the end marker", "a: 1\n...\n", set(["b"], 1), "a: 1\nb: 1\n...\n"],
    ["adds after a byte order mark", "\uFEFFa: 1\n", set(["b", "c"], 1), "\uFEFFa: 1\nb:\n  c: 1\n"],
    ["leaves the text alone where it says so already", "a: 0x10\n", set(["a"], 16), "a: 0x10\n"],
    ["replaces a local tag with its value", "a: !x 1\nb: 1\n", set(["a"], 2), "a: 2\nb: 1\n"],
    ["replaces an alias", "a: &x 1\nb: *x\n", set(["b"], 2), "a: &x 1\nb: 2\n"],
    ["replaces below an explicit key", "? a\n: 1\n", set(["a"], 2), "? a\n: 2\n"],
    ["replaces the whole text", "a: 1 # c\nb: 2\n", set([], { c: 1 }), "c: 1\n"],
    [
      "fills a key with null and leaves it bare",
      "a:\n  x: 1\n",
      set(["a", "batch"], null),
      "a:\n  x: 1\n  batch:\n",
    ],
  ])("%s", (_, before, edit, expected) => {
    expect(after(before, edit)).toBe(expected);
  });

  it.each<readonly [string, number | string, string]>([
    ["a word of YAML 1.1", "on", '"on"'],
    ["a letter of YAML 1.1", "y", '"y"'],
    ["an old octal number", "012", '"012"'],
    ["a number in text", "1e3", '"1e3"'],
    ["a sexagesimal number", "12:30:45", '"12:30:45"'],
    ["a date", "2024-05-01", '"2024-05-01"'],
    ["null in text", "null", '"null"'],
    ["a tilde", "~", '"~"'],
    ["no text", "", '""'],
    ["a colon and a space", "a: b", '"a: b"'],
    ["a colon at the end", "a:", '"a:"'],
    ["a comment sign", "a #b", '"a #b"'],
    ["a dash and a space", "- a", '"- a"'],
    ["a special first character", "*a", '"*a"'],
    ["a percent sign first", "%a", '"%a"'],
    ["blanks around", " a ", '" a "'],
    ["a tab", "a\tb", '"a\\tb"'],
    ["quotes inside", 'say "x"', 'say "x"'],
    ["quotes at the start", '"x" y', '"\\"x\\" y"'],
    ["a variable", "${env:HOST}:4317", "${env:HOST}:4317"],
    ["an address", "0.0.0.0:4317", "0.0.0.0:4317"],
    ["an IPv6 address", "[::]:4317", '"[::]:4317"'],
    ["a template", "{{ x }}", '"{{ x }}"'],
    ["a duration", "5m30s", "5m30s"],
    ["Korean", "한국어 값", "한국어 값"],
    ["an emoji", "👍", "👍"],
    ["a line separator", "a\u2028b", '"a\\u2028b"'],
    ["a control character", "a\u0085b", '"a\\x85b"'],
    ["infinity", Infinity, ".inf"],
    ["a large number", 1e21, "1e+21"],
    ["a fraction", -0.5, "-0.5"],
    ["lines with blanks at their ends", "a \nb", '"a \\nb"'],
  ])("writes %s so that it reads as what it is", (_, value, written) => {
    const edit = set(["a"], value);
    expect(after("a: x\n", edit)).toBe(`a: ${written}\n`);
    expect(dataOf(readDocument(after("a: x\n", edit)))).toEqual({ a: value });
  });

  it("quotes a variable inside of braces, where it would be a map", () => {
    expect(after("a: {b: 1}\n", set(["a", "b"], "${env:X}"))).toBe('a: {b: "${env:X}"}\n');
  });
});

describe("set in the style of the text", () => {
  const value = { map: { list: ["x", "z"], items: [{ a: 1, b: [] }], text: "l1\nl2" } };

  it.each([
    [
      "the collector's own where nothing hints",
      "a: {}\n",
      "a:\n  map:\n    list: [x, z]\n    items:\n      - a: 1\n        b: []\n    text: |-\n      l1\n      l2\n",
    ],
    [
      "four columns, dashes at the key, one item a line",
      "r:\n    s:\n    - x\na: {}\n",
      "r:\n    s:\n    - x\na:\n    map:\n        list:\n        - x\n        - z\n        items:\n        - a: 1\n          b: []\n        text: |-\n            l1\n            l2\n",
    ],
    [
      "CRLF",
      "r: 1\r\na: {}\r\n",
      "r: 1\r\na:\r\n  map:\r\n    list: [x, z]\r\n    items:\r\n      - a: 1\r\n        b: []\r\n    text: |-\r\n      l1\r\n      l2\r\n",
    ],
    [
      "flow inside of flow",
      "a: [{}]\n",
      'a: [{ map: { list: [x, z], items: [{ a: 1, b: [] }], text: "l1\\nl2" } }]\n',
    ],
  ])("%s", (_, before, expected) => {
    const path = before.includes("[{}]") ? ["a", 0, "map"] : ["a", "map"];
    expect(after(before, set(path, value.map))).toBe(expected);
  });

  it.each([
    ["single quotes", "q: 'x'\na: 1\n", "q: 'x'\na: 'on'\n"],
    ["double quotes", 'q: "x"\na: 1\n', 'q: "x"\na: "on"\n'],
  ])("takes %s from the text", (_, before, expected) => {
    expect(after(before, set(["a"], "on"))).toBe(expected);
  });

  it.each([
    ["padded", "p: { x: [ y ] }\na: {z: {}}\n", 2, "p: { x: [ y ] }\n"],
    ["tight", "p: {x: [y]}\n", 1, "p: {x: [y]}\n"],
  ])("takes %s brackets from the text", (name, before) => {
    const written = after(before, set(["p", "m"], { k: ["v"] }));
    expect(written).toContain(name === "padded" ? "m: { k: [ v ] }" : "m: {k: [v]}");
  });

  it("keeps JSON JSON", () => {
    expect(after('{"a": {"b": "x"}}\n', set(["a", "c"], ["x", 1, null]))).toBe(
      '{"a": {"b": "x", "c": ["x", 1, null]}}\n',
    );
  });

  it("breaks a long list into lines", () => {
    const long = Array.from({ length: 12 }, (_, index) => `attribute_${index}`);
    expect(after("a:\n", set(["a"], long))).toBe(`a:\n${long.map((item) => `  - ${item}\n`).join("")}`);
  });

  it("writes a text with final newline in quotes where the text has none", () => {
    expect(after("a: 1\nb: 2", set(["b"], "x\ny\n"))).toBe('a: 1\nb: "x\\ny\\n"');
  });
});

describe("remove", () => {
  it.each<Case>([
    [
      "takes the comment lines directly above along",
      "a: 1\n# of b\n# more\nb: 2\nc: 3\n",
      remove(["b"]),
      "a: 1\nc: 3\n",
    ],
    ["leaves comments behind a blank line", "# head\n\na: 1\nb: 2\n", remove(["a"]), "# head\n\nb: 2\n"],
    [
      "leaves comments at another column",
      "x:\n  # of x\n    # odd\n  a: 1\n  b: 2\n",
      remove(["x", "a"]),
      "x:\n  # of x\n    # odd\n  b: 2\n",
    ],
    ["takes the trailing comment along", "a: 1 # c\nb: 2\n", remove(["a"]), "b: 2\n"],
    [
      "takes comments set in deeper below along",
      "p:\n  a:\n    t: 1\n    # u: 2\n\n    # v: 3\n  b: 2\n",
      remove(["p", "a"]),
      "p:\n  b: 2\n",
    ],
    [
      "leaves comments below at its own column",
      "p:\n  a: 1\n  # c\n  b: 2\n",
      remove(["p", "a"]),
      "p:\n  # c\n  b: 2\n",
    ],
    [
      "leaves {} for the last key",
      "p: # c\n  # of a\n  a: 1 # d\nq: 1\n",
      remove(["p", "a"]),
      "p: {} # c\nq: 1\n",
    ],
    ["leaves [] for the last item", "p: # c\n- a # d\nq: 1\n", remove(["p", 0]), "p: [] # c\nq: 1\n"],
    [
      "keeps other comments of an emptied map",
      "p:\n  # note\n\n  a: 1\n  # below\nq: 1\n",
      remove(["p", "a"]),
      "p: {}\n  # note\n\n  # below\nq: 1\n",
    ],
    ["leaves {} behind an anchor that nothing repeats", "p: &x\n  a: 1\n", remove(["p", "a"]), "p: &x {}\n"],
    ["leaves [] without final newline", "p:\n  - a", remove(["p", 0]), "p: []"],
    ["leaves {} in an item", "p:\n  - a: 1\n  - b\n", remove(["p", 0, "a"]), "p:\n  - {}\n  - b\n"],
    [
      "leaves {} below a lonely dash",
      "p:\n  -\n    a: 1\n  - b\n",
      remove(["p", 0, "a"]),
      "p:\n  - {}\n  - b\n",
    ],
    ["leaves [] in an item", "p:\n- - a\n- b\n", remove(["p", 0, 0]), "p:\n- []\n- b\n"],
    ["leaves an empty text for the last key of all", "# c\n\na: 1\n", remove(["a"]), "# c\n\n"],
    ["keeps the dash for the next key", "p:\n- a: 1 # c\n  b: 2\n", remove(["p", 0, "a"]), "p:\n- b: 2\n"],
    [
      "keeps the comment of the next key",
      "p:\n- a: 1\n  # of b\n  b: 2\n",
      remove(["p", 0, "a"]),
      "p:\n-\n  # of b\n  b: 2\n",
    ],
    [
      "takes an item with the comment above it",
      "p:\n  - a\n  # of b\n  - b\n  - c\n",
      remove(["p", 1]),
      "p:\n  - a\n  - c\n",
    ],
    ["takes the last line of a text without final newline", "a: 1\nb: 2", remove(["b"]), "a: 1"],
    ["takes the last lines of a text without final newline", "a: 1\n\nb: 2", remove(["b"]), "a: 1"],
    ["keeps blanks at the end of the line before", "a: 1 \nb: 2", remove(["b"]), "a: 1 "],
    ["keeps CRLF", "a: 1\r\nb: 2\r\nc: 3\r\n", remove(["b"]), "a: 1\r\nc: 3\r\n"],
    ["takes a block scalar", "a: |\n  x\n  # no comment\n\nb: 1\n", remove(["a"]), "\nb: 1\n"],
    ["takes the first of a flow list", "a: [x, y, z]\n", remove(["a", 0]), "a: [y, z]\n"],
    ["takes one from the middle of a flow list", "a: [ x, y, z ]\n", remove(["a", 1]), "a: [ x, z ]\n"],
    ["takes the last of a flow list", "a: [ x, y ]\n", remove(["a", 1]), "a: [ x ]\n"],
    ["takes the last before a trailing comma", "a: [x, y,]\n", remove(["a", 1]), "a: [x,]\n"],
    ["leaves [] in flow", "a: [ x ] # c\n", remove(["a", 0]), "a: [] # c\n"],
    ["leaves {} in flow", "a: {b: {c: 1}}\n", remove(["a", "b", "c"]), "a: {b: {}}\n"],
    ["takes a pair from a flow map", "a: {b: 1, c: 2}\n", remove(["a", "b"]), "a: {c: 2}\n"],
    [
      "takes a line of a flow list",
      "a: [\n  x, # of x\n  # above y\n  y, # of y\n  z\n]\n",
      remove(["a", 1]),
      "a: [\n  x, # of x\n  z\n]\n",
    ],
    [
      "takes the last line of a flow list and the comma before",
      "a: [\n  x, # of x\n  y # of y\n]\n",
      remove(["a", 1]),
      "a: [\n  x # of x\n]\n",
    ],
    [
      "takes the last line and keeps the trailing comma",
      "a: [\n  x, # of x\n  y, # of y\n]\n",
      remove(["a", 1]),
      "a: [\n  x, # of x\n]\n",
    ],
    [
      "keeps the comment between two items on one line",
      "a: [x, # of x\n  y]\n",
      remove(["a", 0]),
      "a: [ # of x\n  y]\n",
    ],
    [
      "keeps other comments of an emptied flow list",
      "a: [\n  # note\n\n  x\n]\n",
      remove(["a", 0]),
      "a: [\n  # note\n\n]\n",
    ],
    ["takes an alias", "a: &x 1\nb: *x\nc: 3\n", remove(["b"]), "a: &x 1\nc: 3\n"],
    ["takes an anchor together with its alias", "a: {x: &x 1, y: *x}\nb: 2\n", remove(["a"]), "b: 2\n"],
    ["takes an explicit key", "? a\n: 1\nb: 2\n", remove(["a"]), "b: 2\n"],
  ])("%s", (_, before, edit, expected) => {
    expect(after(before, edit)).toBe(expected);
  });
});

describe("insert", () => {
  it.each<Case>([
    ["appends to a block list", "a:\n- x # c\nb: 1\n", insert(["a"], 1, "z"), "a:\n- x # c\n- z\nb: 1\n"],
    [
      "puts before an item and its comment",
      "a:\n  # of x\n  - x\n",
      insert(["a"], 0, "z"),
      "a:\n  - z\n  # of x\n  - x\n",
    ],
    [
      "puts between items",
      "a:\n  - x\n\n  - y\n",
      insert(["a"], 1, { k: 1, l: 2 }),
      "a:\n  - x\n\n  - k: 1\n    l: 2\n  - y\n",
    ],
    [
      "puts first in a list that begins on a dash",
      "a:\n- - x\n  - y\n",
      insert(["a", 0], 0, "z"),
      "a:\n- - z\n  - x\n  - y\n",
    ],
    ["appends without final newline", "a:\n- x", insert(["a"], 1, "z"), "a:\n- x\n- z"],
    [
      "appends a text of several lines",
      "a:\n- x\n",
      insert(["a"], 1, "l1\nl2\n"),
      "a:\n- x\n- |\n  l1\n  l2\n",
    ],
    ["appends a list", "a:\n- x\n", insert(["a"], 1, ["w", "z"]), "a:\n- x\n- - w\n  - z\n"],
    ["appends to a flow list", "a: [x, y]\n", insert(["a"], 2, "z"), "a: [x, y, z]\n"],
    ["puts first in a padded flow list", "a: [ x ]\n", insert(["a"], 0, "z"), "a: [ z, x ]\n"],
    ["appends behind a trailing comma", "a: [x,]\n", insert(["a"], 1, "z"), "a: [x, z,]\n"],
    [
      "appends a line to a flow list",
      "a: [\n  x, # c\n  y # d\n]\n",
      insert(["a"], 2, "z"),
      "a: [\n  x, # c\n  y, # d\n  z\n]\n",
    ],
    [
      "appends a line behind a trailing comma",
      "a: [\n  x, # c\n]\n",
      insert(["a"], 1, "z"),
      "a: [\n  x, # c\n  z,\n]\n",
    ],
    [
      "puts a line above a comment in a flow list",
      "a: [\n  # of x\n  x\n]\n",
      insert(["a"], 0, "z"),
      "a: [\n  z,\n  # of x\n  x\n]\n",
    ],
    [
      "appends beside a closing bracket",
      "a: [\n  x,\n  y]\n",
      insert(["a"], 2, "z"),
      "a: [\n  x,\n  y, z]\n",
    ],
    [
      "opens an empty list in the style of the text",
      "p: [q]\na: [] # c\n",
      insert(["a"], 0, "x"),
      "p: [q]\na: [x] # c\n",
    ],
    [
      "opens an empty list as a block where lists are blocks",
      "p:\n- q\na: [] # c\n",
      insert(["a"], 0, "x"),
      "p:\n- q\na: # c\n- x\n",
    ],
    ["fills an empty key", "a:\nb: 1\n", insert(["a"], 0, "x"), "a: [x]\nb: 1\n"],
    [
      "creates a missing list",
      "s:\n  p: 1\n",
      insert(["s", "t", "receivers"], 0, "x"),
      "s:\n  p: 1\n  t:\n    receivers: [x]\n",
    ],
  ])("%s", (_, before, edit, expected) => {
    expect(after(before, edit)).toBe(expected);
  });
});

describe("move", () => {
  it.each<Case>([
    [
      "moves an item down with its comments",
      "a:\n  # of x\n  - x # c\n  - y\n  - z\n",
      move(["a"], 0, 2),
      "a:\n  - y\n  - z\n  # of x\n  - x # c\n",
    ],
    ["moves an item up", "a:\n- x\n- y: 1\n  z: 2\n", move(["a"], 1, 0), "a:\n- y: 1\n  z: 2\n- x\n"],
    [
      "leaves blank lines where they are",
      "a:\n- x\n\n- y\n- z\n",
      move(["a"], 0, 1),
      "a:\n- y\n\n- x\n- z\n",
    ],
    ["keeps the end of a text without final newline", "a:\n- x\n- y", move(["a"], 1, 0), "a:\n- y\n- x"],
    ["keeps CRLF", "a:\r\n- x\r\n- y\r\n", move(["a"], 0, 1), "a:\r\n- y\r\n- x\r\n"],
    ["moves a block scalar", "a:\n- |\n  x\n- y\n", move(["a"], 0, 1), "a:\n- y\n- |\n  x\n"],
    [
      "moves in a list that begins on a dash",
      "a:\n- - x\n  - y\n",
      move(["a", 0], 0, 1),
      "a:\n- - y\n  - x\n",
    ],
    ["moves in a flow list", "a: [ x, y,  z ]\n", move(["a"], 0, 2), "a: [ y, z,  x ]\n"],
    [
      "moves lines of a flow list with their comments",
      "a: [\n  x, # of x\n  # above y\n  y # of y\n]\n",
      move(["a"], 1, 0),
      "a: [\n  # above y\n  y, # of y\n  x # of x\n]\n",
    ],
    ["does nothing where nothing moves", "a: [x, y]\n", move(["a"], 1, 1), "a: [x, y]\n"],
  ])("%s", (_, before, edit, expected) => {
    expect(after(before, edit)).toBe(expected);
  });
});

describe("rename", () => {
  it.each<Case>([
    [
      "keeps value, comments and order",
      "# c\na: &x 1 # d\nb: *x\n",
      rename(["a"], "z/2"),
      "# c\nz/2: &x 1 # d\nb: *x\n",
    ],
    ["quotes what needs quotes", "a:\n  b: 1\n", rename(["a", "b"], "on"), 'a:\n  "on": 1\n'],
    ["keeps quotes", "'a': 1\n\"b\": 2\n", rename(["a"], "it's"), "'it''s': 1\n\"b\": 2\n"],
    ["keeps JSON JSON", '{"a":1}\n', rename(["a"], "b"), '{"b":1}\n'],
    ["renames a key without value", "a: {b, c}\n", rename(["a", "b"], "d"), "a: {d, c}\n"],
    ["renames an explicit key", "? a\n: 1\n", rename(["a"], "b"), "? b\n: 1\n"],
    ["does nothing for the same name", "a: 1\n", rename(["a"], "a"), "a: 1\n"],
  ])("%s", (_, before, edit, expected) => {
    expect(after(before, edit)).toBe(expected);
  });
});

describe("patch refuses", () => {
  const shared = yaml`
    d: &d
      x: 1
      l: &l [1, 2]
    e: *d
    f:
      <<: *d
      y: 2
      l: *l
    g: &g 1
  `;

  it.each<readonly [string, string, YamlEdit, RefusalReason, string]>([
    ["a way through an alias", shared, set(["e", "x"], 2), "alias", "alias"],
    ["a new key in an alias", shared, set(["e", "z"], 2), "alias", "alias"],
    ["a list that is an alias", shared, insert(["f", "l"], 0, 3), "alias", "alias"],
    ["a move in a list that is an alias", shared, move(["f", "l"], 0, 1), "alias", "alias"],
    ["a value that comes through a merge key", shared, set(["f", "x"], 2), "alias", "merge"],
    ["the end of a key that hides a merged one", shared, remove(["f", "l"]), "alias", "merge"],
    ["a rename of a key that hides a merged one", shared, rename(["f", "l"], "m"), "alias", "merge"],
    ["a value that aliases repeat", shared, set(["d", "x"], 2), "alias", "anchor"],
    ["a new key in what aliases repeat", shared, set(["d", "z"], 2), "alias", "anchor"],
    ["an item in what aliases repeat", shared, insert(["d", "l"], 0, 3), "alias", "anchor"],
    ["a move in what aliases repeat", shared, move(["d", "l"], 0, 1), "alias", "anchor"],
    ["the end of what aliases repeat", shared, remove(["d"]), "alias", "anchor"],
    ["another value for what aliases repeat", shared, set(["d"], 1), "alias", "anchor"],
    ["tabs", "a:\n\tb: 1\n", set(["c"], 1), "tabs", "tabs"],
    ["two documents", "a: 1\n---\nb: 1\n", set(["c"], 1), "documents", "documents"],
    ["text that does not parse", "a: [1\n", set(["c"], 1), "syntax", "syntax"],
    ["duplicate keys", "a: 1\na: 2\n", set(["c"], 1), "syntax", "syntax"],
    ["a list at the top", "- a\n", set([0], 1), "syntax", "syntax"],
    ["a key that is gone", "a: 1\n", remove(["b"]), "not-there", "not-there"],
    ["an item that is gone", "a: [1]\n", set(["a", 1], 1), "not-there", "not-there"],
    ["a key below text", "a: x\n", set(["a", "b"], 1), "not-there", "not-there"],
    ["a key below a list", "a: [x]\n", set(["a", "b"], 1), "not-there", "not-there"],
    ["an item below a map", "a: {}\n", set(["a", 0], 1), "not-there", "not-there"],
    ["an item below nothing", "a:\n", set(["a", 0], 1), "not-there", "not-there"],
    ["an insert past the end", "a: [x]\n", insert(["a"], 2, 1), "not-there", "not-there"],
    ["an insert past the end of a missing list", "a: 1\n", insert(["b"], 1, 1), "not-there", "not-there"],
    ["an insert into a map", "a: {x: 1}\n", insert(["a"], 0, 1), "not-there", "not-there"],
    ["a move past the end", "a: [x]\n", move(["a"], 0, 1), "not-there", "not-there"],
    ["a move in a missing list", "a: 1\n", move(["b"], 0, 1), "not-there", "not-there"],
    ["a rename of an item", "a: [x]\n", rename(["a", 0], "b"), "not-there", "form"],
    ["a rename of the whole", "a: 1\n", rename([], "b"), "not-there", "not-there"],
    ["the end of the whole", "a: 1\n", remove([]), "not-there", "not-there"],
    ["a text as the whole", "a: 1\n", set([], "x"), "not-there", "form"],
    ["a name that is taken", "a: 1\nb: 2\n", rename(["a"], "b"), "exists", "exists"],
    ["a pair without braces", "a: [b: 1]\n", set(["a", 0, "c"], 1), "not-there", "form"],
    ["an explicit key without colon", "? a\nb: 1\n", set(["a"], 1), "not-there", "form"],
    ["half a character", "a: 1\n", set(["a"], "\uD83D"), "unreadable", "half-character"],
    ["a key over 1,024 characters", "a: 1\n", rename(["a"], "k".repeat(2000)), "not-there", "form"],
  ])("%s", (_, text, edit, reason, id) => {
    expect(after(text, edit)).toBe(`${reason} yaml.refuse-${id}`);
  });

  it("too large a text, with its size", () => {
    const text = `a: 1\n${"# filler line to reach the limit\n".repeat(70_000)}`;
    expect(patch(text, [set(["a"], 2)])).toMatchObject({
      ok: false,
      error: { reason: "too-large", message: { id: "yaml.too-large" } },
    });
  });

  it("all edits where one is refused", () => {
    expect(after("a: 1\n", set(["a"], 2), remove(["b"]))).toBe("not-there yaml.refuse-not-there");
  });

  it("counts the aliases of a shared place", () => {
    const result = patch(shared, [set(["d", "x"], 2)]);
    expect(result).toMatchObject({ error: { message: { params: { name: "d", count: 2 } }, at: ["d", "x"] } });
  });
});

describe("patch", () => {
  it("applies edits one after the other", () => {
    expect(
      after("", insert(["a"], 0, "x"), insert(["a"], 1, "z"), rename(["a"], "b"), set(["c"], null)),
    ).toBe("b: [x, z]\nc:\n");
  });

  it("answers the same text for no edits, whatever it holds", () => {
    expect(patch("a: [", [])).toEqual({ ok: true, value: "a: [" });
  });

  it("edits below an anchor that nothing repeats", () => {
    expect(after("a: &x\n  b: 1\n", set(["a", "b"], 2))).toBe("a: &x\n  b: 2\n");
  });

  it("adds own keys beside a merge key", () => {
    expect(after("d: &d {x: 1}\ne:\n  <<: *d\n", set(["e", "z"], 2))).toBe(
      "d: &d {x: 1}\ne:\n  <<: *d\n  z: 2\n",
    );
  });

  it("writes __proto__ as a plain key", () => {
    const text = after("a: 1\n", set(["__proto__", "x"], 1));
    expect(text).toBe("a: 1\n__proto__:\n  x: 1\n");
    expect(after(text, remove(["__proto__"]))).toBe("a: 1\n");
  });
});
