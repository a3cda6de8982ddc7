import { quote } from "../../go/quote";
import { newestSemconv } from "../since";
import { textOf } from "./given";
import type { FunctionCheck } from "./given";

/** `set_semconv_span_name`: a version of the conventions that it knows. Source: processor/transformprocessor/internal/traces. */
export const semconvError: FunctionCheck = (given, { version: collector }) => {
  const text = textOf(given, "SemconvVersion");
  if (text !== null) {
    const version = read(text);
    if (!version) return `failed to parse semconv version ${quote(text)}: invalid semantic version`;
    const [oldest, newest] = [[1, 37, 0], newestSemconv(collector)];
    if (compare(version, oldest) < 0 || compare(version, newest) > 0)
      return `unsupported semconv version ${quote(text)}: must be between ${oldest.join(".")} and ${newest.join(".")}`;
  }
  return textOf(given, "OriginalSpanNameAttribute") === ""
    ? "originalSpanNameAttribute cannot be an empty string"
    : null;
};

/** `isBefore`: a pre-release, which comes before the version itself. */
type Version = { readonly numbers: readonly number[]; readonly isBefore: boolean };

/** Read as Masterminds/semver reads loosely: one to three numbers, and what may stand behind them. */
function read(text: string): Version | null {
  const match =
    /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/.exec(
      text,
    );
  if (!match || text.length > 256) return null;
  return { numbers: [1, 2, 3].map((index) => Number(match[index] ?? 0)), isBefore: match[4] !== undefined };
}

function compare({ numbers, isBefore }: Version, others: readonly number[]): number {
  for (const [index, number] of numbers.entries()) {
    const difference = number - (others[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return isBefore ? -1 : 0;
}
