import { languages, type Language } from "../base/words";
import { allBooks } from "./books";

/** All sentences of one language as a JSON file: an object of messages by id. The name changes with the content. */
export type PublishedWords = { readonly file: string; readonly text: string };

const published: Record<Language, Promise<PublishedWords>> = { en: publish("en"), ko: publish("ko") };

/** One language's words, as the studio loads them. */
export function publishedWords(language: Language): Promise<PublishedWords> {
  return published[language];
}

/** The words under a file's name; null where there is none of that name. */
export async function findPublishedWords(file: string): Promise<PublishedWords | null> {
  const all = await Promise.all(languages.map(publishedWords));
  return all.find((words) => words.file === file) ?? null;
}

async function publish(language: Language): Promise<PublishedWords> {
  const text = JSON.stringify(Object.assign({}, ...allBooks.map((book) => book[language])));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hash = Array.from(new Uint8Array(digest, 0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  return { file: `${language}.${hash}.json`, text };
}
