import { locationTrouble } from "../../stanza/load-location";
import { strptimeTrouble } from "../../stanza/time-layout";
import { textOf } from "./given";
import type { FunctionCheck } from "./given";

/** Functions that read or write times by a layout. Source: pkg/ottl/ottlfuncs func_time.go, func_formattime.go. */
export const timeChecks: Readonly<Record<string, FunctionCheck>> = {
  Time: (given, { data }) => {
    const layout = textOf(given, "Format");
    if (layout === "") return noLayout;
    const location = textOf(given, "Location") ?? "";
    const trouble = locationTrouble(location);
    if (trouble !== null) return `failed to load location ${location}: ${trouble}`;
    const locale = textOf(given, "Locale");
    if (locale !== null && !data.locales.includes(locale))
      return `unsupported locale '${locale}', value must be a supported BCP 47 language tag`;
    return layout === null ? null : strptimeTrouble(layout);
  },
  FormatTime: (given) => {
    const layout = textOf(given, "Format");
    return layout === "" ? noLayout : layout === null ? null : strptimeTrouble(layout);
  },
};

const noLayout = "format cannot be nil";
