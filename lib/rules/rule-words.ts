import type { Language, WordBook } from "../base/words";
import { ownFindings } from "./own-findings";
import type { DocumentedRule, RuleWords } from "./types";

/** The words of all rules and of the engine's own findings: `rule.<id>.title|why`, `rule.<id>.<message>`, `rule.<id>.fix.<fix>`. */
export function ruleWords(rules: readonly DocumentedRule[]): WordBook {
  const speakers = [...rules.map(({ rule, docs }) => ({ id: rule.id, words: docs.words })), ...ownFindings];
  const inLanguage = (language: Language) =>
    Object.fromEntries(speakers.flatMap(({ id, words }) => entriesOf(id, words[language])));
  return { en: inLanguage("en"), ko: inLanguage("ko") };
}

function entriesOf(id: string, words: RuleWords): readonly (readonly [string, string])[] {
  return [
    [`rule.${id}.title`, words.title],
    [`rule.${id}.why`, words.why],
    ...Object.entries(words.messages).map(([key, text]) => [`rule.${id}.${key}`, text] as const),
    ...Object.entries(words.fixes).map(([key, text]) => [`rule.${id}.fix.${key}`, text] as const),
  ];
}
