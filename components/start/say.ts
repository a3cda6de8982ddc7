import type { Language, Words } from "@/lib/base/words";

/** A refusal as a sentence. The books of words are large and come only when something has to be said. */
export async function say(words: Words, language: Language): Promise<string> {
  const { createSpeaker } = await import("@/lib/words/speak");
  return createSpeaker(language)(words);
}
