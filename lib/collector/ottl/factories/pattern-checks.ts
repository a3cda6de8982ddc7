import { quote } from "../../go/quote";
import { compileRegexp } from "../../go/regexp";
import { textOf } from "./given";
import type { FunctionCheck } from "./given";
import { globError } from "./glob-error";
import { grokError } from "./grok-error";

/** Functions that compile a pattern. Source: pkg/ottl/ottlfuncs/regex_helpers.go. */
export const patternChecks: Readonly<Record<string, FunctionCheck>> = {
  IsMatch: regexpCheck("IsMatch", "Pattern"),
  ExtractPatterns: regexpCheck("ExtractPatterns", "Pattern"),
  delete_matching_keys: regexpCheck("delete_matching_keys", "Pattern"),
  keep_matching_keys: regexpCheck("keep_matching_keys", "Pattern"),
  ExtractGrokPatterns: grokError,
  replace_match: globCheck("replace_match"),
  replace_all_matches: globCheck("replace_all_matches"),
  replace_pattern: regexpCheck("replace_pattern", "RegexPattern"),
  replace_all_patterns: (given) => {
    const error = regexpError("replace_all_patterns", textOf(given, "RegexPattern"));
    if (error !== null) return error;
    const mode = textOf(given, "Mode");
    return mode === null || mode === "key" || mode === "value"
      ? null
      : `invalid mode ${mode}, must be either 'key' or 'value'`;
  },
};

function regexpCheck(name: string, parameter: string): FunctionCheck {
  return (given) => regexpError(name, textOf(given, parameter));
}

function regexpError(name: string, pattern: string | null): string | null {
  const compiled = pattern === null ? null : compileRegexp(pattern);
  return pattern === null || compiled === null || compiled.ok ? null : refusal(name, pattern, compiled.error);
}

function globCheck(name: string): FunctionCheck {
  return (given) => {
    const pattern = textOf(given, "Pattern");
    const error = pattern === null ? null : globError(pattern);
    return pattern === null || error === null ? null : refusal(name, pattern, error);
  };
}

function refusal(name: string, pattern: string, error: string): string {
  return `the regex pattern supplied to ${name} '${quote(pattern)}' is not a valid pattern: ${error}`;
}
