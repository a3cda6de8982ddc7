/** The languages that every text for people stands in. */
export const languages = ["en", "ko"] as const;
export type Language = (typeof languages)[number];

/** A text for people: never a finished sentence, so that it reads in the reader's language wherever it is shown. */
export type Words = { readonly id: string; readonly params: WordParams };
export type WordParams = Readonly<Record<string, string | number>>;

/** One language's sentences by id, in ICU MessageFormat. */
export type Sentences = Readonly<Record<string, string>>;
/** One room's sentences. Every id stands in every language. */
export type WordBook = Readonly<Record<Language, Sentences>>;

/** Makes a text of an id and its parameters. */
export function words(id: string, params: WordParams = {}): Words {
  return { id, params };
}
