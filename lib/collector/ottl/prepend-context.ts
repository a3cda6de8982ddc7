import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { parseCondition, parseStatement } from "./parse";
import type { Scope } from "./scope";
import type { TextKind } from "./check-text";
import type { OttlTrouble } from "./trouble";
import { visitSyntax } from "./visit-syntax";

/** The rewritten text; `places`: where in the old one a context of `length` went in. */
export type Prepended = {
  readonly text: string;
  readonly places: readonly number[];
  readonly length: number;
};

/**
 * The text with the scope's context before every path that does not name one, as upstream rewrites what stands in a group with
 * a `context`. What cannot be parsed is the trouble. Source: prependContextToPaths of pkg/ottl/parser.go.
 */
export function prependContext(text: string, kind: TextKind, scope: Scope): Result<Prepended, OttlTrouble> {
  const parsed = kind === "statement" ? parseStatement(text) : parseCondition(text);
  if (!parsed) return ok({ text, places: [], length: 0 });
  if (!parsed.ok) return err(parsed.error);
  const offsets: number[] = [];
  visitSyntax(parsed.value, {
    path: ({ context, at }) => {
      if (!scope.pathContexts?.includes(context)) offsets.push(at.offset);
    },
  });
  const places = offsets.toSorted((a, b) => a - b);
  const prefix = `${scope.context}.`;
  let rewritten = "";
  let last = 0;
  for (const place of places) {
    rewritten += text.slice(last, place) + prefix;
    last = place;
  }
  return ok({ text: rewritten + text.slice(last), places, length: prefix.length });
}

/** The trouble at its place in the text as it was before. */
export function movedBack(trouble: OttlTrouble, { places, length }: Prepended): OttlTrouble {
  if (!trouble.at) return trouble;
  let { offset } = trouble.at;
  for (const place of places) if (offset > place) offset = Math.max(place, offset - length);
  return { ...trouble, at: { ...trouble.at, offset } };
}
