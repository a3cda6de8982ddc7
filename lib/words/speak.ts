import { formatMessage } from "../base/format";
import type { Language, WordBook, Words } from "../base/words";
import { wordBooks } from "./books";

/** Says words in one language. */
export type Speaker = (words: Words) => string;

/**
 * A speaker that knows the words of every room of `lib`, and of `more` besides. An id that no book has is said as it is: a
 * design can come from a newer build. Parameters that a message needs and does not get are our bug, and throw.
 */
export function createSpeaker(language: Language, more: readonly WordBook[] = []): Speaker {
  const messages = new Map<string, string>();
  for (const book of [...wordBooks, ...more])
    for (const [id, message] of Object.entries(book[language])) messages.set(id, message);
  return ({ id, params }) => {
    const message = messages.get(id);
    return message === undefined ? id : formatMessage(language, message, params);
  };
}
