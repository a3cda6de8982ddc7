import { quote } from "../../go/quote";
import { compileRegexp } from "../../go/regexp";
import { textOf } from "./given";
import type { FunctionCheck } from "./given";

/** Functions that compile a pattern. Source: pkg/ottl/ottlfuncs/regex_helpers.go. */
export const patternChecks: Readonly<Record<string, FunctionCheck>> = {
  IsMatch: regexpCheck("IsMatch", "Pattern"),
  ExtractPatterns: regexpCheck("ExtractPatterns", "Pattern"),
  delete_matching_keys: regexpCheck("delete_matching_keys", "Pattern"),
  keep_matching_keys: regexpCheck("keep_matching_keys", "Pattern"),
  replace_pattern: regexpCheck("replace_pattern", "RegexPattern"),
  replace_all_patterns: (given) => {
    const error = regexpCheck("replace_all_patterns", "RegexPattern")(given);
    if (error !== null) return error;
    const mode = textOf(given, "Mode");
    return mode === null || mode === "key" || mode === "value"
      ? null
      : `invalid mode ${mode}, must be either 'key' or 'value'`;
  },
};

function regexpCheck(name: string, parameter: string): FunctionCheck {
  return (given) => {
    const pattern = textOf(given, parameter);
    const compiled = pattern === null ? null : compileRegexp(pattern);
    return pattern === null || compiled === null || compiled.ok
      ? null
      : `the regex pattern supplied to ${name} '${quote(pattern)}' is not a valid pattern: ${compiled.error}`;
  };
}
