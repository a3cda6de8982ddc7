import { formatMessage } from "../base/format";
import type { Language, WordBook, Words } from "../base/words";
import { wordBooks } from "./books";

/** Says words in one language. */
export type Speaker = (words: Words) => string;

const learned: Record<Language, Map<string, string>> = { en: new Map(), ko: new Map() };
for (const book of wordBooks) learnWords(book);

/** Makes every speaker know a book that came later: the rules' words arrive with the worker that judges. */
export function learnWords(book: WordBook): void {
  for (const language of ["en", "ko"] as const)
    for (const [id, message] of Object.entries(book[language])) learned[language].set(id, message);
}

const speakers: Record<Language, Speaker> = { en: speakerOf("en", []), ko: speakerOf("ko", []) };

/**
 * A speaker that knows the words of every room of `lib`, those learned, and `more` besides. An id that no book has is said as
 * it is: a design can come from a newer build. Parameters that a message needs and does not get are our bug, and throw.
 */
export function createSpeaker(language: Language, more: readonly WordBook[] = []): Speaker {
  return more.length === 0 ? speakers[language] : speakerOf(language, more);
}

function speakerOf(language: Language, more: readonly WordBook[]): Speaker {
  const own = new Map(more.flatMap((book) => Object.entries(book[language])));
  return ({ id, params }) => {
    const message = own.get(id) ?? learned[language].get(id);
    return message === undefined ? id : formatMessage(language, message, params);
  };
}
