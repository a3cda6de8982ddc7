import type { Language } from "@/lib/base/words";
import { publishedWords } from "@/lib/words/published";

/** Where one language's words are served (app/words); the address changes with them, so browsers keep the file. */
export async function wordsUrl(language: Language): Promise<string> {
  const { file } = await publishedWords(language);
  return `/words/${file}`;
}
