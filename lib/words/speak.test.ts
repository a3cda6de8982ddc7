import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { languages, words, type Language } from "../base/words";
import { allBooks as wordBooks } from "./books";
import { createSpeaker, learnWords } from "./speak";

describe("the word books", () => {
  it("say the same things in both languages", () => {
    for (const book of wordBooks) expect(Object.keys(book.ko).sort()).toEqual(Object.keys(book.en).sort());
  });

  it("say each thing once", () => {
    const ids = wordBooks.flatMap((book) => Object.keys(book.en));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(100);
  });

  it("ask for the same parameters in both languages", () => {
    for (const book of wordBooks)
      for (const [id, message] of Object.entries(book.en))
        expect([id, parametersOf(book.ko[id] ?? "", "ko")]).toEqual([id, parametersOf(message, "en")]);
  });

  it("can be said, whatever the parameters", () => {
    for (const language of languages) {
      const speak = createSpeaker(language, wordBooks);
      for (const book of wordBooks)
        for (const [id, message] of Object.entries(book[language])) {
          const params = Object.fromEntries(parametersOf(message, language).map((name) => [name, 2]));
          expect(speak(words(id, params))).not.toBe("");
        }
    }
  });
});

describe("the sources", () => {
  it("say only what stands in a book", () => {
    const root = resolve(import.meta.dirname, "..");
    const known = new Set(wordBooks.flatMap((book) => Object.keys(book.en)));
    const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.includes("testing"))
      .map((file) => readFileSync(join(root, file), "utf8"));
    const said = Array.from(sources.join("\n").matchAll(/\bwords\(\s*"([^"]+)"/g), (match) => match[1] ?? "");
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("createSpeaker", () => {
  it("speaks the language it was made for", () => {
    const said = words("workspace.opened", { name: "x" });
    const [en, ko] = [createSpeaker("en", wordBooks), createSpeaker("ko", wordBooks)];
    expect([en(said), ko(said)]).toEqual(["Open `x`", "`x` 열기"]);
  });

  it("says an id that no book has as it is", () => {
    expect(createSpeaker("ko")(words("rule.from/the-future.default", { a: 1 }))).toBe(
      "rule.from/the-future.default",
    );
  });

  it("knows the words that were learned, in their language only, also those learned after it was made", () => {
    const [en, ko] = [createSpeaker("en"), createSpeaker("ko")];
    learnWords("en", { "extra.hello": "Hello {name}" });
    const hello = words("extra.hello", { name: "you" });
    expect([en(hello), ko(hello)]).toEqual(["Hello you", "extra.hello"]);
  });
});

/** The names of a message's parameters, sorted, those inside plurals and choices too. */
function parametersOf(message: string, language: Language): readonly string[] {
  const names = new Set<string>();
  const collect = (elements: readonly Element[]) => {
    for (const { type, value, options } of elements) {
      // 0 is text and 7 the number sign of a plural; all other elements name a parameter.
      if (type !== 0 && type !== 7 && value !== undefined) names.add(value);
      for (const option of Object.values(options ?? {})) collect(option.value);
    }
  };
  collect(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

type Element = {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
};
