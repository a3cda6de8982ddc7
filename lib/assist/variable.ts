import { lineEnd, lineStart } from "../yaml/lines";

/** A `${env:…}` that is being written; `start` is at its dollar sign, `end` behind what of it stands there already. */
export type VariablePlace = {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
};

/** The reference to an environment variable that is being written at `offset`; null where there is none, and in comments. */
export function variableAt(text: string, offset: number): VariablePlace | null {
  const before = text.slice(lineStart(text, offset), offset);
  const found = /(?<!\$)(?:\$\$)*(\$(?:\{(?:e|en|env|env:\w*|[A-Z_]\w*)?)?)$/.exec(before);
  const typed = found?.[1];
  if (typed === undefined || isComment(before)) return null;
  const rest = /^\w*\}?/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? "";
  return { start: offset - typed.length, end: offset + rest.length, typed };
}

/** The names of the variables that a text asks for, each once; comments are not told apart. */
export function variablesIn(text: string): readonly string[] {
  return [
    ...new Set(
      Array.from(text.matchAll(/\$\{(?:env:)?([A-Za-z_]\w*)(?::-[^}]*)?\}/g), (match) => match[1] ?? ""),
    ),
  ];
}

/** The name of the variable whose reference stands around `offset`, with its place; null where there is none. */
export function variableReferenceAt(
  text: string,
  offset: number,
): { readonly name: string; readonly start: number; readonly end: number } | null {
  const from = lineStart(text, offset);
  const line = text.slice(from, lineEnd(text, offset));
  for (const match of line.matchAll(/\$\{(?:env:)?([A-Za-z_]\w*)(?::-[^}]*)?\}/g)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start <= offset && offset < end && !isComment(line.slice(0, match.index)))
      return { name: match[1] ?? "", start, end };
  }
  return null;
}

function isComment(before: string): boolean {
  return /(?:^|\s)#/.test(before);
}
