import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Path } from "../../base/path";
import { twoTierTemplate } from "../../workspace/templates/two-tier";
import { isRawList, isRawMap } from "../raw";
import type { Raw } from "../raw";
import { readYaml, type YamlContent } from "./read";
import { createYamlReader, type YamlReader } from "./yaml-reader";

const templates = twoTierTemplate("t").tiers.map(({ yaml }) => yaml);

describe("createYamlReader", () => {
  it("yields the same objects for what is written as it was", () => {
    const read = createYamlReader();
    const before = mapOf(read, "a:\n  x: { k: 1 }\n  y: { k: 2 }\nb:\n  z: 3\n");
    const after = mapOf(read, "# new\na:\n  x: { k: 1 }\n  y: { k: 5 }\nb:\n  z: 3\n");
    expect(after.get("b")).toBe(before.get("b"));
    expect(inner(after, "a", "x")).toBe(inner(before, "a", "x"));
    expect(inner(after, "a", "y")).not.toBe(inner(before, "a", "y"));
  });

  it.each([
    ["a list at the indentation of its key", "a:\n- b\n- c\nd:\n  e:\n  - f\n"],
    ["a text in quotes over lines that look like keys", 'a: "x\nb: y"\nc: 1\n'],
    ["brackets over lines that look like keys", "a: {\nb: 1,\nc: 2\n}\n"],
    [
      "a block of text that keeps its breaks",
      "a:\n  b: |+\n    # text\n    c: d\n\n# comment\n  e: 1\nf: 2\n",
    ],
    ["a name that another entry uses", "a:\n  b: &x { c: 1 }\n  d: *x\ne: *x\n"],
    ["a merge of a map that is written there", "a:\n  <<: { b: 1 }\n  c: 2\n<<: { d: 3 }\n"],
    ["several documents", "---\na: 1\n---\nb: 2\n"],
    ["a key twice", "a:\n  b: 1\n  b: 2\n"],
    ["keys that mean the same", "a:\n  16: 1\n  0x10: 2\n"],
    ["a key that is no text", "a: 1\n2: 3\n"],
    ["other breaks of lines", "a:\r\n  b: 1\r\nc: 2\r\n"],
    ["a key of two lines", "? a\n: b\nc: d\n"],
    ["lines that stand too far left", "a:\n    b: 1\n  c: 2\n"],
    ["a tab before a key", "a:\n  b: 1\n\tc: 2\n"],
  ])("reads %s as it is read whole", (_, text) => {
    expect(said(createYamlReader(), text)).toBe(said(readYaml, text));
  });

  it("reads as if each text were its first, edit after edit", () => {
    const bits = [
      '"',
      "'",
      "{",
      "[",
      "]",
      "}",
      "\n",
      "\n\n",
      "\n  ",
      "- ",
      "\t",
      "\n---\n",
      "&a ",
      "*a",
      "|\n",
      ">-\n",
    ].concat([
      "<<: ",
      "# ",
      "? ",
      ": ",
      ":",
      "!!str ",
      "\r",
      "x: 1\n",
      "\n  x: 1\n",
      "...\n",
      "%",
      "é",
      "\u0007",
    ]);
    const edit = record({ at: nat(5000), bit: constantFrom(...bits), cut: nat(12) });
    assert(
      property(array(edit, { minLength: 1, maxLength: 10 }), nat(1), (edits, which) => {
        const read = createYamlReader();
        let text = templates[which] ?? "";
        expect(said(read, text)).toBe(said(readYaml, text));
        for (const { at, bit, cut } of edits) {
          const from = at % (text.length + 1);
          const next = text.slice(0, from) + bit + text.slice(from + (cut > 6 ? cut - 6 : 0));
          expect(said(read, next)).toBe(said(readYaml, next));
          // Most edits break a text: every other is taken back.
          if (cut % 2 === 0) text = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});

function mapOf(read: YamlReader, text: string): ReadonlyMap<string, Raw> {
  const content = read(text);
  const value = content.ok ? content.value.value : null;
  return isRawMap(value) ? value : new Map();
}

function inner(map: ReadonlyMap<string, Raw>, section: string, key: string): Raw | undefined {
  const found = map.get(section);
  return isRawMap(found) ? found.get(key) : undefined;
}

/** What a reader says of a text, as text: its refusal, or the data with its keys in their order and where each place is found. */
function said(read: YamlReader, text: string): string {
  const content = read(text);
  if (!content.ok) return JSON.stringify(content.error);
  const { value, hasOtherKeys } = content.value;
  const paths = [...pathsIn(value), ["receivers", "none", "x"], ["none"]];
  const places = paths.flatMap((path) => [
    found(content.value, path, "key"),
    found(content.value, path, "value"),
  ]);
  return JSON.stringify({ value: entriesIn(value), hasOtherKeys, places });
}

function found(content: YamlContent, path: Path, part: "key" | "value") {
  const descent = content.find(path, part);
  const { start = -1, depth = -1, scalar = null } = descent ?? {};
  return [path, part, start, depth, scalar?.value, scalar?.start, scalar?.end, scalar?.isPlain];
}

function entriesIn(value: Raw): unknown {
  if (isRawList(value)) return value.map(entriesIn);
  return isRawMap(value) ? [...value].map(([key, item]) => [key, entriesIn(item)]) : [typeof value, value];
}

function pathsIn(value: Raw): readonly Path[] {
  const entries: readonly (readonly [string | number, Raw])[] = isRawMap(value)
    ? [...value]
    : isRawList(value)
      ? [...value.entries()]
      : [];
  return [[], ...entries.flatMap(([key, item]) => pathsIn(item).map((path) => [key].concat(path)))];
}
