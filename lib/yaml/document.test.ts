import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, isMap } from "../base/json";
import { formatMessage } from "../base/format";
import { dataOf, readDocument } from "./document";
import { yaml } from "./sample";
import { yamlWords } from "./words";

/** "line:column id" of every issue. */
function issues(text: string): readonly string[] {
  return readDocument(text).issues.map(({ line, column, message }) => `${line}:${column} ${message.id}`);
}

function data(text: string): unknown {
  return dataOf(readDocument(text));
}

describe("dataOf", () => {
  it.each([
    ["an empty text", "", {}],
    ["comments alone", "# nothing\n", {}],
    ["a document marker alone", "---\n", {}],
    ["a byte order mark", "\uFEFFa: 1\n", { a: 1 }],
    ["CRLF", "a: 1\r\nb:\r\n- x\r\n", { a: 1, b: ["x"] }],
    ["scalars as the collector does", "a: on\nb: 0123\nc: 1_000\n", { a: "on", b: 83, c: 1000 }],
    ["quoted scalars as text", "a: '1'\nb: \"null\"\n", { a: "1", b: "null" }],
    ["core tags", "a: !!str 1\nb: !!int '2'\nc: !mine 3\n", { a: "1", b: 2, c: "3" }],
    [
      "nested keys that are not text",
      "a: {1: x, true: y, null: z}\n",
      { a: { "1": "x", true: "y", "<nil>": "z" } },
    ],
    ["block scalars", "a: |\n  x\n  y\nb: >-\n  x\n  y\n", { a: "x\ny\n", b: "x y" }],
    ["a directive", "%YAML 1.1\n---\na: yes\n", { a: "yes" }],
    ["aliases", "a: &x [1]\nb: *x\n", { a: [1], b: [1] }],
    ["an anchor that is set again", "a: &x 1\nb: *x\nc: &x 2\nd: *x\n", { a: 1, b: 1, c: 2, d: 2 }],
    ["explicit keys", "? a\n: 1\n? b\n", { a: 1, b: null }],
    ["pairs in flow lists", "a: [b: 1, c]\n", { a: [{ b: 1 }, "c"] }],
  ])("reads %s", (_, text, expected) => {
    expect(issues(text)).toEqual([]);
    expect(data(text)).toEqual(expected);
  });

  it("lets own keys win over merged ones, and earlier sources over later ones", () => {
    const text = yaml`
      one: &one {a: 1, b: 1, c: 1}
      two: &two {a: 2, d: 2}
      own:
        a: 0
        <<: [*one, *two]
        b: 0
    `;
    expect(issues(text)).toEqual([]);
    expect(at(dataOf(readDocument(text)), "own")).toEqual({ a: 0, b: 0, c: 1, d: 2 });
  });

  it("takes __proto__ and constructor for plain keys", () => {
    const text = "__proto__: {polluted: 1}\nconstructor: 2\nx: &x {__proto__: 3}\ny: {<<: *x}\n";
    const read = dataOf(readDocument(text));
    expect(JSON.stringify(read)).toBe(
      '{"__proto__":{"polluted":1},"constructor":2,"x":{"__proto__":3},"y":{"__proto__":3}}',
    );
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("keeps what can be read beside an issue", () => {
    expect(data("a: 1\nb: [x, y\nc: 3\n")).toMatchObject({ a: 1 });
    expect(data("a: 1\n\tb: 2\nc: 3\n")).toMatchObject({ c: 3 });
  });
});

describe("issues", () => {
  it.each([
    ["a duplicate key", "a: 1\nb: 2\na: 3\n", ["3:1 yaml.duplicate-key"]],
    ["a duplicate key in other quotes", 'a: {x: 1, "x": 2}\n', ["1:11 yaml.duplicate-key"]],
    ["two merge keys", "a: &a {}\nb:\n  <<: *a\n  <<: *a\n", ["4:3 yaml.duplicate-key"]],
    ["a second document", "a: 1\n---\nb: 2\n", ["2:1 yaml.documents"]],
    ["tabs as indentation", "a:\n\tb: 1\n", ["2:1 yaml.tabs"]],
    ["a list at the top", "- a\n", ["1:1 yaml.root-not-map"]],
    ["a text at the top", "hello\n", ["1:1 yaml.root-not-map"]],
    ["a top key that is not text", "1: a\n", ["1:1 yaml.root-key"]],
    ["an unknown alias", "a: *x\n", ["1:4 yaml.alias-unknown"]],
    ["a value that contains itself", "a: &a [*a]\n", ["1:8 yaml.alias-cycle"]],
    ["a merge of no map", "a: {<<: 1}\n", ["1:9 yaml.merge-not-map"]],
    ["a template as a value", "a: {{ .Values.x }}\n", ["1:5 yaml.key-not-scalar"]],
    ["an anchor name with a dot", "a: &x.y 1\n", ["1:4 yaml.anchor-name"]],
    ["an open bracket", "a: [b\n", ["2:1 yaml.bracket-open"]],
    ["an open quote", 'a: "b\n', ["2:1 yaml.quote-open"]],
    ["a missing colon", "a: 1\nb\n", ["2:1 yaml.colon-missing"]],
    ["two keys on a line", "a: b: c\n", ["1:4 yaml.two-colons"]],
    ["uneven indentation", "a:\n  b: 1\n c: 2\n", ["3:1 yaml.indent-uneven"]],
    ["a special first character", "a: @b\n", ["1:4 yaml.scalar-start"]],
    ["an unknown escape", 'a: "\\q"\n', ["1:5 yaml.escape"]],
    ["a missing comma", 'a: ["b" c]\n', ["1:9 yaml.comma-missing"]],
    ["a comma too many", "a: [b,,c]\n", ["1:7 yaml.comma-stray"]],
    ["text behind a value", "a: 'it's'\n", ["1:8 yaml.after-value"]],
    ["a bracket that nothing opened", "a: ]\n", ["1:4 yaml.bracket-stray"]],
    ["a bare asterisk", "a: *\n", ["1:4 yaml.alias-form"]],
    ["a control character", "a: \u0007\n", ["1:4 yaml.control-character"]],
    ["half a character", "a: \uD83D\n", ["1:4 yaml.half-character"]],
    ["a lone carriage return", "a: 'x\ry'\n", ["1:6 yaml.lone-return"]],
    ["a line separator", "a: x\u2028y\n", ["1:5 yaml.line-separator"]],
    ["a version that the collector does not read", "# c\n%YAML 1.2\n---\na: 1\n", ["2:1 yaml.version"]],
    ["a NUL character", "a: 1\nb: \0\n", ["2:4 yaml.binary"]],
    ["a key over 1,024 characters", `${"k".repeat(1025)}: 1\n`, ["1:1 yaml.key-too-long"]],
  ])("tell %s", (_, text, expected) => {
    expect(issues(text)).toEqual(expected);
  });

  it("tell one fault once, not all that the parser stumbles over behind it", () => {
    expect(issues("a: [x, {y: 1\nb: ]\nc: }\nd: ]\n").length).toBeLessThan(5);
  });

  it("have words in every language, without missing parameters", () => {
    const texts = [
      "a: 1\na: 2\n",
      "a: [\n",
      "a: {{x}}\n",
      "a: *x\n",
      "- a\n",
      "a: \u0007\n",
      "a: \0",
      "a: &a [*a]\n",
      "a: 'x\n",
    ];
    for (const { message } of texts.flatMap((text) => readDocument(text).issues)) {
      for (const language of ["en", "ko"] as const) {
        const template = yamlWords[language][message.id] ?? "";
        expect(formatMessage(language, template, message.params)).not.toBe("");
      }
    }
  });
});

describe("words", () => {
  it("stand in both languages and compile", () => {
    expect(Object.keys(yamlWords.ko)).toEqual(Object.keys(yamlWords.en));
    const params = {
      size: 3,
      limit: 2,
      code: "x",
      line: 1,
      key: "k",
      name: "n",
      mark: "]",
      count: 2,
      path: "a::b",
      version: "1.2",
    };
    for (const language of ["en", "ko"] as const) {
      for (const template of Object.values(yamlWords[language])) {
        expect(formatMessage(language, template, params).replace("{{ … }}", "")).not.toContain("{");
      }
    }
  });
});

describe("readDocument under bad input", { timeout: 30_000 }, () => {
  it("refuses 5 MB at once, unless the limit is lifted", () => {
    const text = "# a comment line that fills the file\n".repeat(140_000) + "a: 1\n";
    const started = performance.now();
    expect(readDocument(text).issues).toMatchObject([
      { message: { id: "yaml.too-large", params: { size: 4.9, limit: 2 } } },
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("counts bytes, not characters", () => {
    const text = `# ${"가".repeat(600)}\n`;
    expect(readDocument(text, 1500).issues).toMatchObject([{ message: { id: "yaml.too-large" } }]);
    expect(readDocument(text, 2500).issues).toEqual([]);
  });

  it("reads again with a lifted limit what was refused before", () => {
    const text = "a: lifted\n";
    expect(readDocument(text, 5).issues).toHaveLength(1);
    expect(dataOf(readDocument(text))).toEqual({ a: "lifted" });
  });

  it("reads 100 kB on one line", () => {
    const long = "x y ".repeat(25_000).trim();
    expect(data(`a: ${long}\n`)).toEqual({ a: long });
    const list = Array.from({ length: 10_000 }, (_, index) => `item${index}`);
    expect(data(`a: [${list.join(", ")}]\n`)).toEqual({ a: list });
  });

  it("reads 200 levels", () => {
    const lines = Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}k:`);
    expect(issues(`${lines.join("\n")} end\n`)).toEqual([]);
    expect(issues(`a: ${"[".repeat(199)}${"]".repeat(199)}\n`)).toEqual([]);
  });

  it.each([
    ["brackets", "[".repeat(100_000)],
    ["brackets that close", `a: ${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    ["maps in braces", "{a: ".repeat(50_000)],
    ["dashes", `${"- ".repeat(50_000)}a`],
    ["question marks", `${"? ".repeat(50_000)}a`],
    ["colons", ": ".repeat(50_000)],
    ["indentation", Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}k:`).join("\n")],
  ])("answers nesting by %s with an issue", (_, text) => {
    expect(readDocument(text).issues.map(({ message }) => message.id)).toContain("yaml.too-deep");
  });

  it("does not blow up on an alias bomb", () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0
        ? "l0: &l0 [x, x]"
        : `l${level}: &l${level} [${Array(9)
            .fill(`*l${level - 1}`)
            .join(", ")}]`,
    );
    const started = performance.now();
    expect(readDocument(levels.join("\n")).issues.map(({ message }) => message.id)).toEqual([
      "yaml.alias-bomb",
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("does not blow up on a chain of merges", () => {
    const chain = Array.from({ length: 2000 }, (_, index) =>
      index === 0 ? "m0: &m0 {k0: 1}" : `m${index}: &m${index} {<<: *m${index - 1}, k${index}: 1}`,
    );
    expect(readDocument(chain.join("\n")).issues.map(({ message }) => message.id)).toEqual([
      "yaml.alias-bomb",
    ]);
  });

  it("reads thousands of keys in linear time, twice each or not", () => {
    const once = Array.from({ length: 4_000 }, (_, index) => `key${index}: v`).join("\n");
    expect(issues(once)).toEqual([]);
    expect(issues(`${once}\n${once}`)).toHaveLength(100);
  });

  it("answers thousands of faults with the first of them", () => {
    expect(issues(`a: [${",".repeat(4_000)}]`).length).toBeLessThanOrEqual(100);
    expect(issues("}".repeat(4_000)).length).toBeLessThanOrEqual(100);
  });

  it("never throws, whatever the text", () => {
    const unit = fc.constantFrom(
      ..."ab:-?[]{}#&*!|>'\"%@`,~0. \n\r\t\\<=".split(""),
      "\0",
      "\uFEFF",
      "\uD83D",
      "😀",
      "- ",
      ": ",
      "  ",
      "<<: *a",
      "&a ",
      "---\n",
    );
    const text = fc.oneof(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.string({ unit, maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const document = readDocument(source);
        expect(document.text).toBe(source);
        for (const { line, column, offset } of document.issues) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(source.length);
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("remembers a text it has read", () => {
    expect(readDocument("a: remembered\n")).toBe(readDocument("a: remembered\n"));
  });
});

describe("fixtures", { timeout: 30_000 }, () => {
  const folder = join(import.meta.dirname, "../../fixtures/yaml");

  it.each(readdirSync(folder))("%s reads cleanly, and every prefix of it without a throw", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(issues(text)).toEqual([]);
    const step = Math.max(1, Math.floor(text.length / 60));
    for (let end = 0; end <= text.length; end += step)
      expect(readDocument(text.slice(0, end)).text).toHaveLength(end);
    expect(isMap(dataOf(readDocument(text)))).toBe(true);
  });
});
