import { parseExpression, splitAssignment } from "./parse-expression";
import { partsOf, wordsOf, type Part } from "./scan";
import { TemplateError, type Piece, type Template } from "./types";

/** Reads a template. Throws a TemplateError where it is none. */
export function parseTemplate(text: string): Template {
  const reader = createReader(partsOf(text));
  const { pieces, ended } = reader.read();
  if (ended !== null) throw new TemplateError(`unexpected ${ended}`);
  return { pieces, named: reader.named };
}

type Block = { readonly pieces: readonly Piece[]; readonly ended: string | null };

function createReader(parts: readonly Part[]) {
  const named = new Map<string, readonly Piece[]>();
  let next = 0;

  /** Pieces up to the `end` or `else` that closes the block. */
  function read(): Block {
    const pieces: Piece[] = [];
    for (;;) {
      const part = parts[next++];
      if (part === undefined) return { pieces, ended: null };
      if (part.is === "text") pieces.push(part);
      else if (/^(?:end|else)\b/.test(part.source)) return { pieces, ended: part.source };
      else pieces.push(...action(part.source));
    }
  }

  function action(source: string): readonly Piece[] {
    const [, keyword, rest = ""] = /^(if|with|range|define|block|template)\b\s*([\s\S]*)$/.exec(source) ?? [];
    if (keyword === "define") {
      named.set(nameIn(rest), closed());
      return [];
    }
    if (keyword === "template") return [{ is: "print", value: parseExpression(wordsOf(`include ${rest}`)) }];
    if (keyword === "if" || keyword === "with")
      return [{ is: keyword, value: parseExpression(wordsOf(rest)), ...branches(keyword) }];
    if (keyword === "range") {
      const { names, words } = splitAssignment(wordsOf(rest));
      return [{ is: "range", names, value: parseExpression(words), ...branches("range") }];
    }
    if (keyword !== undefined) throw new TemplateError(`${keyword} is not supported`);
    const { names, declares, words } = splitAssignment(wordsOf(source));
    const value = parseExpression(words);
    const [name] = names;
    return [name === undefined ? { is: "print", value } : { is: "assign", name, declares, value }];
  }

  /** The pieces of a block without `else`. */
  function closed(): readonly Piece[] {
    const { pieces, ended } = read();
    if (ended !== "end") throw new TemplateError("a block is not closed");
    return pieces;
  }

  function branches(keyword: "if" | "with" | "range"): {
    body: readonly Piece[];
    otherwise: readonly Piece[];
  } {
    const { pieces, ended } = read();
    if (ended === "end") return { body: pieces, otherwise: [] };
    const [, again, rest = ""] = /^else\b\s*(if|with)?\s*([\s\S]*)$/.exec(ended ?? "") ?? [];
    if (ended === null) throw new TemplateError(`a block of ${keyword} is not closed`);
    if (again === "if" || again === "with") {
      const inner: Piece = { is: again, value: parseExpression(wordsOf(rest)), ...branches(again) };
      return { body: pieces, otherwise: [inner] };
    }
    return { body: pieces, otherwise: closed() };
  }

  return { read, named };
}

function nameIn(source: string): string {
  const [word] = wordsOf(source);
  if (word?.is !== "string") throw new TemplateError("a definition has no name");
  return word.text;
}
