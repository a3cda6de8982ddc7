import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { languages } from "@/lib/base/words";
import { messagesOf, surfaceNames } from "./messages";

type Tree = { readonly [key: string]: string | Tree };

/** Every message by its dotted key. */
function flat(tree: Tree): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (branch: Tree, prefix: string): void => {
    for (const [key, value] of Object.entries(branch)) {
      if (typeof value === "string") found.set(prefix + key, value);
      else walk(value, `${prefix}${key}.`);
    }
  };
  walk(tree, "");
  return found;
}

type Part = {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
  readonly children?: readonly Part[];
};

/** The names a message asks for, wherever they stand in it (type 0 is plain text, 7 is the `#` of a plural). */
function placeholders(message: string, language: string): readonly string[] {
  const names = new Set<string>();
  const walk = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.type !== 0 && part.type !== 7 && part.value !== undefined) names.add(part.value);
      for (const option of Object.values(part.options ?? {})) walk(option.value);
      if (part.children) walk(part.children);
    }
  };
  walk(new IntlMessageFormat(message, language).getAst());
  return [...names].sort();
}

const en = flat(messagesOf("en", surfaceNames));
const ko = flat(messagesOf("ko", surfaceNames));

describe("the words of all surfaces", () => {
  it("stand under the same keys in English and Korean", () => {
    expect([...ko.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it.each([...languages])("are well-formed ICU messages in %s", (language) => {
    const broken = [...(language === "en" ? en : ko)].flatMap(([key, message]) => {
      try {
        placeholders(message, language);
        return [];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it("ask for the same placeholders in both languages", () => {
    const different = [...en].flatMap(([key, message]) => {
      const korean = ko.get(key) ?? "";
      const [a, b] = [placeholders(message, "en"), placeholders(korean, "ko")];
      return a.join() === b.join() ? [] : [`${key}: ${a.join()} / ${b.join()}`];
    });
    expect(different).toEqual([]);
  });

  it("say something everywhere", () => {
    expect([...en, ...ko].filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("are merged for every surface that has any", () => {
    const folder = join(import.meta.dirname, "../../components");
    const speaking = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith("messages.ts"),
    );
    const merged = readFileSync(join(import.meta.dirname, "messages.ts"), "utf8");
    // Some surfaces have so many words that a second file holds a part of them.
    const parts = speaking.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    const forgotten = speaking.filter((name) => {
      const file = basename(name, ".ts");
      return !merged.includes(`components/${name.replace(/\.ts$/, "")}"`) && !parts.includes(`/${file}"`);
    });
    expect(forgotten).toEqual([]);
  });
});
