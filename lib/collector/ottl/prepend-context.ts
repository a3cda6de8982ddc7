import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { parseCondition, parseStatement } from "./parse";
import type { Scope } from "./scope";
import type { TextKind } from "./check-text";
import type { OttlTrouble } from "./trouble";
import { visitSyntax } from "./visit-syntax";

/**
 * The text with the scope's context before every path that does not name one, as upstream rewrites what stands in a group with
 * a `context`. What cannot be parsed is the trouble. Source: prependContextToPaths of pkg/ottl/parser.go.
 */
export function prependContext(text: string, kind: TextKind, scope: Scope): Result<string, OttlTrouble> {
  const parsed = kind === "statement" ? parseStatement(text) : parseCondition(text);
  if (!parsed) return ok(text);
  if (!parsed.ok) return err(parsed.error);
  const offsets: number[] = [];
  visitSyntax(parsed.value, {
    path: ({ context, at }) => {
      if (!scope.pathContexts?.includes(context)) offsets.push(at.offset);
    },
  });
  let rewritten = "";
  let last = 0;
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    rewritten += `${text.slice(last, offset)}${scope.context}.`;
    last = offset;
  }
  return ok(rewritten + text.slice(last));
}
