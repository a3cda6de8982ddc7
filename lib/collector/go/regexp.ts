import { RE2JS, RE2JSSyntaxException } from "re2js";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";

/** A pattern as Go's regexp package reads it. */
export type GoRegexp = {
  /** How many groups it captures. */
  readonly groups: number;
};

/**
 * Reads a pattern as Go's `regexp.Compile` does (RE2: no look-around, no back references). The error is Go's own text:
 * ``error parsing regexp: missing closing ): `(` ``. Brings a whole engine along: for the worker and the command line only.
 */
export function compileRegexp(pattern: string): Result<GoRegexp, string> {
  const first = compile(pattern);
  if (first.ok || !first.error.startsWith(duplicateName)) return first;
  // Go takes a group's name twice, the engine does not: told apart for it, and told back in what it says.
  const second = compile(
    pattern.replaceAll(groupName, (_, open: string, name: string, at: number) => `${open}${name}__${at}__>`),
  );
  return second.ok ? second : err(second.error.replaceAll(toldApart, "$1$2>"));
}

const duplicateName = "error parsing regexp: duplicate capture group name";
const groupName = /(\(\?P?<)(\w+)>/g;
const toldApart = /(\(\?P?<)(\w+?)__\d+__>/g;

function compile(pattern: string): Result<GoRegexp, string> {
  try {
    return ok({ groups: RE2JS.compile(pattern).groupCount() });
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return err(withExcerpt(error.message, pattern));
    throw error;
  }
}

/** Go always ends with the text it means; the engine leaves it out where that is nothing or the whole pattern. */
function withExcerpt(message: string, pattern: string): string {
  if (message.endsWith("trailing backslash at end of expression")) return `${message}: \`\``;
  return /expression (too large|nests too deeply)$/.test(message) ? `${message}: \`${pattern}\`` : message;
}
