import { describe, expect, it } from "vitest";
import { words } from "../lib/base/words";
import { createSpeaker } from "../lib/words/speak";
import { cliWords } from "./words";

describe("cliWords", () => {
  it("say the same things in both languages", () => {
    expect(Object.keys(cliWords.ko)).toEqual(Object.keys(cliWords.en));
  });

  it("count in words", () => {
    const speak = createSpeaker("en", [cliWords]);
    expect(speak(words("cli.summary", { errors: 1, warnings: 0, notes: 2, components: 1 }))).toBe(
      "1 error, 0 warnings, 2 notes in 1 component.",
    );
    expect(speak(words("cli.fix", { title: "Rename", safety: "review" }))).toBe(
      "Fix: Rename (look at it first)",
    );
    expect(speak(words("cli.fix", { title: "Rename", safety: "safe" }))).toBe("Fix: Rename");
  });
});
