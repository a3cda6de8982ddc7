import { Composer, CST, Lexer, Parser } from "yaml";
import type { Document } from "yaml";
import type { CommentSpan } from "./types";

/** What the `yaml` package makes of a text. `tooDeep` is the offset at which the nesting passed the limit: then nothing else is. */
export type Parsed = {
  readonly document: Document | null;
  /** Where a second document begins; null where there is none. */
  readonly second: number | null;
  readonly comments: readonly CommentSpan[];
  readonly tooDeep: number | null;
};

/**
 * Parses up to the end of the first document. The package composes recursively and can take the whole process down on deep
 * nesting, so the depth of the parser's stack is watched and parsing stops before composing begins.
 */
export function parseText(text: string, maxDepth: number): Parsed {
  const parser = new Parser();
  const composer = new Composer(options);
  const comments: CommentSpan[] = [];
  const documents: Document[] = [];
  // Thousands of errors in one text are usual while typing; their stack traces are the slow part.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    let scalarNext = false;
    for (const lexeme of new Lexer().lex(text)) {
      if (!scalarNext && lexeme.startsWith("#")) {
        comments.push({ start: parser.offset, end: parser.offset + lexeme.length });
      }
      scalarNext = !scalarNext && lexeme === CST.SCALAR;
      for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
      // One for the document, one for the scalar being read.
      if (parser.stack.length > maxDepth + 2) {
        return { document: null, second: null, comments: [], tooDeep: parser.offset };
      }
      // The first document is handed out when the second one is complete.
      if (documents.length > 0) break;
    }
    for (const token of parser.end()) documents.push(...composer.next(token));
    documents.push(...composer.end(true, text.length));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  const [first, second] = documents;
  return {
    document: first ?? null,
    second: second ? (second.range?.[0] ?? text.length) : null,
    comments,
    tooDeep: null,
  };
}

const options = {
  // Ours is linear (structure.ts); the package compares every key with every other.
  uniqueKeys: false,
  keepSourceTokens: true,
  prettyErrors: false,
  // !!binary, !!set and the like stay what they look like.
  resolveKnownTags: false,
  logLevel: "silent",
} as const;
