"use client";

import { useLocale } from "next-intl";
import { use, useCallback, useContext } from "react";
import type { Language, Sentences, Words } from "@/lib/base/words";
import { createSpeaker, learnWords } from "@/lib/words/speak";
import { WordsAddress } from "./words-address";

/** Says a text once its words are there. */
export type Say = (words: Words) => Promise<string>;

/** Waits for the words of the page's language (suspends); false where they cannot be loaded. Browser only. */
export function useWords(): boolean {
  return use(load(useLocale(), useContext(WordsAddress)));
}

/** For what is said rarely, without waiting for words beforehand. Where they cannot be loaded, the text's id is all there is. */
export function useSay(): Say {
  const locale = useLocale();
  const address = useContext(WordsAddress);
  return useCallback(
    async (words) => {
      await load(locale, address);
      return createSpeaker(locale)(words);
    },
    [locale, address],
  );
}

const loading = new Map<string, Promise<boolean>>();

/** Once per address, with a second try. The same promise each time: `use` needs that. */
function load(language: Language, address: string): Promise<boolean> {
  const known = loading.get(address);
  if (known) return known;
  const learn = async (): Promise<boolean> => {
    learnWords(language, await fetchWords(address));
    return true;
  };
  const learned = learn()
    .catch(learn)
    .catch(() => false);
  loading.set(address, learned);
  return learned;
}

async function fetchWords(address: string): Promise<Sentences> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The words answered ${response.status}.`);
  return response.json();
}
