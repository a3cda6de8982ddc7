import { IntlMessageFormat } from "intl-messageformat";
import type { Language, WordParams } from "./words";

const compiled = new Map<string, IntlMessageFormat>();

/** Renders one ICU message. Throws where a parameter of the template is missing: that is our bug, and tests find it. */
export function formatMessage(language: Language, template: string, params: WordParams): string {
  const key = `${language}\n${template}`;
  let message = compiled.get(key);
  if (!message) {
    // Text may speak of `<name>`; it is never markup here.
    message = new IntlMessageFormat(template, language, undefined, { ignoreTag: true });
    compiled.set(key, message);
  }
  return String(message.format({ ...params }));
}
