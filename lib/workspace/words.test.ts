import { describe, expect, it } from "vitest";
import { formatMessage } from "../base/format";
import { languages } from "../base/words";
import { workspaceWords } from "./words";

const params = {
  tier: "agent",
  limit: 24,
  size: 2.5,
  version: 2,
  known: 1,
  where: "tiers.0",
  name: "checkout",
  section: "receivers",
};

describe("workspace words", () => {
  it("stand in every language and render", () => {
    expect(Object.keys(workspaceWords.ko)).toEqual(Object.keys(workspaceWords.en));
    for (const language of languages)
      for (const message of Object.values(workspaceWords[language]))
        expect(formatMessage(language, message, params)).not.toMatch(/[{}]/);
  });
});
