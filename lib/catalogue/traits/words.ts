import type { Language, Sentences, WordBook } from "../../base/words";
import type { HelpText } from "./define";
import { sharedTraits, traits } from "./registry.generated";

/** The help on components and their settings: `help.<kind>/<type>`, `help.<kind>/<type>.<path>` and `help.<group>.<name>`. */
export const traitWords: WordBook = { en: inLanguage("en"), ko: inLanguage("ko") };

function inLanguage(language: Language): Sentences {
  const texts: (readonly [string, HelpText])[] = [];
  for (const { kind, type, purpose, fields } of traits) {
    texts.push([`help.${kind}/${type}`, purpose]);
    for (const [path, text] of Object.entries(fields)) texts.push([`help.${kind}/${type}.${path}`, text]);
  }
  for (const { group, fields } of sharedTraits)
    for (const [name, text] of Object.entries(fields)) texts.push([`help.${group}.${name}`, text]);
  return Object.fromEntries(texts.map(([id, text]) => [id, text[language]]));
}
