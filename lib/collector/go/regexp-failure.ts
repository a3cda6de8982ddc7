/** A pattern that Go does not take; the message is Go's. */
export class RegexpFailure extends Error {
  constructor(problem: string, excerpt: string) {
    super(`error parsing regexp: ${problem}: \`${excerpt}\``);
  }
}

/** The character at an index, whole; "" at the end. */
export function runeAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? "" : String.fromCodePoint(code);
}
