import { formatMessage } from "../base/format";
import type { Language, Sentences, WordBook, Words } from "../base/words";

/** Says words in one language. */
export type Speaker = (words: Words) => string;

const learned: Record<Language, Map<string, string>> = { en: new Map(), ko: new Map() };

/** Makes every speaker of the language know these sentences: the studio loads them as data. */
export function learnWords(language: Language, sentences: Sentences): void {
  for (const [id, message] of Object.entries(sentences)) learned[language].set(id, message);
}

const speakers: Record<Language, Speaker> = { en: speakerOf("en", []), ko: speakerOf("ko", []) };

/**
 * A speaker that knows what was learned, and the given books. An id that no book has is said as it is: a design can come from
 * a newer build. Parameters that a message needs and does not get are our bug, and throw.
 */
export function createSpeaker(language: Language, books: readonly WordBook[] = []): Speaker {
  return books.length === 0 ? speakers[language] : speakerOf(language, books);
}

function speakerOf(language: Language, books: readonly WordBook[]): Speaker {
  const own = new Map(books.flatMap((book) => Object.entries(book[language])));
  return ({ id, params }) => {
    const message = own.get(id) ?? learned[language].get(id);
    return message === undefined ? id : formatMessage(language, message, params);
  };
}
