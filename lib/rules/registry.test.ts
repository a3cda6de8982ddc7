import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { languages, type Language } from "../base/words";
import { documentedRules } from "./documented.generated";
import { ownFindings } from "./own-findings";
import { rules } from "./registry.generated";
import type { RuleWords } from "./types";

const root = resolve(import.meta.dirname);

/** Every file of a family folder that declares a rule. */
const files = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "testing")
  .flatMap((family) => readdirSync(join(root, family.name)).map((file) => `${family.name}/${file}`))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => ({ id: file.slice(0, -".ts".length), text: readFileSync(join(root, file), "utf8") }))
  .filter(({ text }) => /= rule\(/.test(text));

const speakers = [
  ...documentedRules.map(({ rule, docs }) => ({ id: rule.id, words: docs.words })),
  ...ownFindings,
];

describe("the registry", () => {
  it("is what the generator writes", () => {
    const project = resolve(root, "../..");
    const run = () =>
      execFileSync(join(project, "node_modules/.bin/tsx"), ["scripts/gen-registries.ts", "--check"], {
        cwd: project,
        stdio: "pipe",
      });
    expect(run).not.toThrow();
  });

  it("holds every rule file, by id", () => {
    expect(rules.map(({ id }) => id)).toEqual(files.map(({ id }) => id).sort());
  });

  it.each(files)("$id: file, id, export and test agree", ({ id, text }) => {
    const name = /export const (\w+)\s*=\s*rule\(/.exec(text)?.[1];
    expect([camelCase(id.slice(id.indexOf("/") + 1)), camelCase(id.replace("/", "-"))]).toContain(name);
    expect(text).toContain(`id: "${id}"`);
    expect(text).toContain("export const docs = (): RuleDocs => ({");
    expect(existsSync(join(root, `${id}.test.ts`)), "has a test").toBe(true);
    expect(readFileSync(join(root, `${id}.test.ts`), "utf8")).toContain(`describeRule(${name}`);
  });

  it("documents every rule", () => {
    expect(documentedRules.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each(documentedRules)("$rule.id names its source", ({ docs }) => {
    expect(docs.source).toMatch(/^(https:\/\/\S+\.\S+|derived: .{20,})$/);
  });

  it.each(languages)("gives every rule a title of its own in %s", (language) => {
    const titles = speakers.map(({ words }) => words[language].title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it.each(speakers)("$id speaks both languages", ({ words }) => {
    for (const language of languages) {
      expect(words[language].title.length).toBeGreaterThan(5);
      expect(words[language].title, "no full stop").not.toMatch(/[.!]$/);
      expect(words[language].why.length).toBeGreaterThan(60);
      // They would be taken for the title and the reason: `rule.<id>.title`.
      expect(Object.keys(words[language].messages)).not.toContain("title");
      expect(Object.keys(words[language].messages)).not.toContain("why");
    }
    expect(words.ko.title).toMatch(/[가-힣]/);
    expect(words.ko.why).toMatch(/[가-힣]/);
    expect(placeholders("ko", words.ko)).toEqual(placeholders("en", words.en));
  });
});

/** The parameters of every message and fix, by key. Throws where a message is no valid ICU. */
function placeholders(language: Language, words: RuleWords): Readonly<Record<string, readonly string[]>> {
  const texts = [
    ...Object.entries(words.messages).map(([key, text]) => [`message ${key}`, text] as const),
    ...Object.entries(words.fixes).map(([key, text]) => [`fix ${key}`, text] as const),
  ];
  return Object.fromEntries(
    texts
      .map(
        ([key, text]) =>
          [
            key,
            namesIn(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst()),
          ] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function namesIn(ast: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === "object" && node !== null) {
      // A literal is type 0, the `#` of a plural 7; everything else names its parameter in `value`.
      if ("type" in node && "value" in node && node.type !== 0 && typeof node.value === "string")
        found.add(node.value);
      if ("options" in node) walk(Object.values(node.options ?? {}));
      if ("value" in node && typeof node.value === "object") walk(node.value);
    }
  };
  walk(ast);
  return [...found].sort();
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
