import type { Language, WordBook } from "../base/words";
import { metricAttributesWords } from "./checks/metric-attributes-words";
import { documentedChecks } from "./documented.generated";
import { decodeWords } from "./decode/words";
import { ottlWords } from "./ottl/words";
import { stageWords } from "./stage-words";

/** What the stages and every check say. */
export const collectorWords: WordBook = { en: inLanguage("en"), ko: inLanguage("ko") };

function inLanguage(language: Language): Readonly<Record<string, string>> {
  const books = [decodeWords, stageWords, metricAttributesWords, ottlWords, ...documentedChecks];
  return Object.assign({}, ...books.map((book) => book[language]));
}
