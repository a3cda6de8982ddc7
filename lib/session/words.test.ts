import { describe, expect, it } from "vitest";
import { formatMessage } from "../base/format";
import { languages } from "../base/words";
import { sessionWords } from "./words";

describe("session words", () => {
  it("stand in every language and render", () => {
    expect(Object.keys(sessionWords.ko)).toEqual(Object.keys(sessionWords.en));
    for (const language of languages)
      for (const message of Object.values(sessionWords[language]))
        expect(
          formatMessage(language, message, {
            tier: "a",
            label: "b",
            detail: "c",
            name: "d",
            rule: "e/f",
            count: 2,
          }),
        ).not.toMatch(/[{}]/);
  });
});
