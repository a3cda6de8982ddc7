import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatMessage } from "../base/format";
import { languages } from "../base/words";
import { commands } from "./registry.generated";
import { commandWords } from "./words";

const folder = import.meta.dirname;
const sources = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

describe("commands", () => {
  it.each(Object.entries(commands))(
    "%s stands in a file of its own with a test and a title in every language",
    (id, command) => {
      expect(command.id).toBe(id);
      expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
      expect(existsSync(join(folder, `${id}.test.ts`))).toBe(true);
      for (const language of languages) expect(command.title[language]).not.toBe("");
    },
  );

  it("have titles that tell them apart", () => {
    for (const language of languages) {
      const titles = Object.values(commands).map(({ title }) => title[language]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("say nothing that is missing from the word book, and the book holds nothing that nobody says", () => {
    const texts = sources
      .filter((file) => !file.endsWith("words.ts"))
      .map((file) => readFileSync(join(folder, file), "utf8"));
    const said = texts.flatMap((text) => text.match(/(?<=")command\.[a-z-]+(?=")/g) ?? []);
    const made = Object.keys(commandWords.en).filter((id) => id.startsWith("command.fact-"));
    expect(new Set([...said, ...made])).toEqual(new Set(Object.keys(commandWords.en)));
  });
});

describe("command words", () => {
  it("stand in every language with the same parameters", () => {
    expect(Object.keys(commandWords.ko)).toEqual(Object.keys(commandWords.en));
    for (const [id, english] of Object.entries(commandWords.en)) {
      const params = paramsOf(english);
      expect(paramsOf(commandWords.ko[id] ?? "")).toEqual(params);
      for (const language of languages)
        expect(formatMessage(language, commandWords[language][id] ?? "", params)).not.toMatch(/[{}]/);
    }
  });
});

/** A value for every parameter of a message. */
function paramsOf(message: string): Readonly<Record<string, string | number>> {
  const names = [...message.matchAll(/\{(\w+)/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => name in values);
  return Object.fromEntries(
    names.toSorted((a, b) => a.localeCompare(b)).map((name) => [name, values[name] ?? ""]),
  );
}

const text =
  "tier to from id pipeline path fact tiers collector distribution name node slot kind signal carried type first last " +
  "instead distributions options version build module before after pipelines hop second others host file text";
const values: Readonly<Record<string, string | number>> = {
  names: "`agent`, `pool`",
  ids: "batch, filter",
  unplaced: "filter",
  sent: "logs",
  taken: "traces",
  ...Object.fromEntries(text.split(" ").map((name) => [name, "x"])),
  line: 2,
  position: 2,
  count: 2,
  done: 2,
  left: 2,
  limit: 2,
};
