import type { Problem } from "../types";
import type { Said, Say } from "./define";
import type { Reading } from "./reading";

const known = new Set([
  "UnderscoreEscapingWithSuffixes",
  "UnderscoreEscapingWithoutSuffixes",
  "NoUTF8EscapingWithSuffixes",
  "NoTranslation",
]);

/** What is said of a `translation_strategy` that does not exist. */
export const translationSays = {
  strategy: {
    en: "`translation_strategy` is `{value}`, which does not exist. Use UnderscoreEscapingWithSuffixes, UnderscoreEscapingWithoutSuffixes, NoUTF8EscapingWithSuffixes or NoTranslation.",
    ko: "`translation_strategy` 값 `{value}`은(는) 없습니다. UnderscoreEscapingWithSuffixes, UnderscoreEscapingWithoutSuffixes, NoUTF8EscapingWithSuffixes, NoTranslation 중 하나를 쓰세요.",
  },
} satisfies Record<string, Said>;

/** The Prometheus exporters' check of their `translation_strategy`. */
export function translationTrouble(config: Reading, say: Say<"strategy">): Problem | null {
  const value = config.text("translation_strategy");
  return value === null || value === "" || known.has(value)
    ? null
    : say("strategy", `invalid translation_strategy: ${value}`, {
        at: ["translation_strategy"],
        params: { value },
      });
}
