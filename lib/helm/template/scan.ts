import { TemplateError } from "./types";

/** Text between actions, or the inside of one action. */
export type Part =
  { readonly is: "text"; readonly text: string } | { readonly is: "action"; readonly source: string };

/** A word of an action. */
export type Word = {
  readonly is: "string" | "number" | "name" | "field" | "variable" | "mark";
  readonly text: string;
  /** True where blanks stand before it: `.a .b` are two, `.a.b` is one. */
  readonly spaced: boolean;
};

/** Splits a template at its actions. `{{-` and `-}}` take the blanks beside them, comments are left out. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  const pattern =
    /\{\{(-(?=\s))?((?:`[^`]*`|"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|(?!-?\}\})[\s\S])*?)(\s-)?\}\}/g;
  let end = 0;
  let trims = false;
  for (const match of text.matchAll(pattern)) {
    const [whole, left, source = "", right] = match;
    parts.push({ is: "text", text: between(text.slice(end, match.index), trims, left !== undefined) });
    if (!source.trim().startsWith("/*")) parts.push({ is: "action", source: source.trim() });
    end = match.index + whole.length;
    trims = right !== undefined;
  }
  const rest = between(text.slice(end), trims, false);
  if (rest.includes("{{")) throw new TemplateError("unclosed action");
  parts.push({ is: "text", text: rest });
  return parts;
}

function between(text: string, start: boolean, end: boolean): string {
  const trimmed = start ? text.trimStart() : text;
  return end ? trimmed.trimEnd() : trimmed;
}

/** The words of an action. */
export function wordsOf(source: string): readonly Word[] {
  const words: Word[] = [];
  const pattern =
    /(\s*)(?:("(?:[^"\\]|\\.)*"|`[^`]*`)|(-?(?:0x[0-9a-fA-F]+(?:p[-+]?\d+)?|\d+(?:\.\d+)?(?:e[-+]?\d+)?))|(\.[A-Za-z_]\w*)|(\$\w*)|([A-Za-z_]\w*)|(:=|[.=|(),]))/gy;
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    const [whole, blanks = "", string, number, field, variable, name, mark] = match;
    const [is, text] = string
      ? (["string", unquoted(string)] as const)
      : number
        ? (["number", number] as const)
        : field
          ? (["field", field.slice(1)] as const)
          : variable
            ? (["variable", variable] as const)
            : name
              ? (["name", name] as const)
              : (["mark", mark ?? ""] as const);
    words.push({ is, text, spaced: blanks !== "" });
    end = match.index + whole.length;
  }
  if (source.slice(end).trim() !== "")
    throw new TemplateError(`unexpected ${source.slice(end).trim().slice(0, 20)}`);
  return words;
}

/** A Go string literal's text. */
function unquoted(literal: string): string {
  if (literal.startsWith("`")) return literal.slice(1, -1);
  return literal.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
