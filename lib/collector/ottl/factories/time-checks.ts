import { textOf } from "./given";
import type { FunctionCheck } from "./given";

/** Functions that read or write times by a layout. Source: pkg/ottl/ottlfuncs func_time.go, func_formattime.go. */
export const timeChecks: Readonly<Record<string, FunctionCheck>> = {
  Time: (given) => layoutError(textOf(given, "Format")),
  FormatTime: (given) => layoutError(textOf(given, "Format")),
};

function layoutError(layout: string | null): string | null {
  return layout === "" ? "format cannot be nil" : null;
}
