import type { Language, WordBook } from "../base/words";
import { factoryChecks } from "./create.generated";
import { decodeWords } from "./decode/words";
import { stageWords } from "./stage-words";
import { startChecks } from "./start.generated";
import { typeChecks } from "./validate.generated";

/** What the stages and every check say. */
export const collectorWords: WordBook = { en: inLanguage("en"), ko: inLanguage("ko") };

function inLanguage(language: Language): Readonly<Record<string, string>> {
  const books = [
    decodeWords,
    stageWords,
    ...[...typeChecks, ...factoryChecks, ...startChecks].map(({ words }) => words),
  ];
  return Object.assign({}, ...books.map((book) => book[language]));
}
