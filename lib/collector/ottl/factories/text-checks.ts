import { cidrError } from "../../go/cidr-error";
import { quote } from "../../go/quote";
import { lookUpEncoding } from "../../stanza/look-up-encoding";
import { xpathError } from "../xpath/xpath-error";
import { semconvError } from "./semconv-error";
import { countOf, numberOf, textOf, textsOf } from "./given";
import type { FunctionCheck, GivenArguments } from "./given";

/** Functions that take one of a few words, a separator or a limit. Source: pkg/ottl/ottlfuncs, internal/logparsingfuncs. */
export const textChecks: Readonly<Record<string, FunctionCheck>> = {
  ConvertCase: (given) =>
    oneOf(
      given,
      "ToCase",
      ["lower", "upper", "snake", "camel"],
      (name) => `invalid case: ${name}, allowed cases are: lower, upper, snake, camel`,
    ),
  merge_maps: (given) =>
    oneOf(
      given,
      "Strategy",
      ["insert", "update", "upsert"],
      (name) => `invalid value for strategy, ${name}, must be 'insert', 'update' or 'upsert'`,
    ),
  Sort: (given) =>
    oneOf(
      given,
      "Order",
      ["asc", "desc"],
      (name) => `invalid arguments: ${name}. Order should be either "asc" or "desc"`,
    ),
  ParseCLF: (given) =>
    oneOf(
      given,
      "Format",
      ["clf", "combined"],
      (name) => `invalid format ${quote(name)}: must be "clf" or "combined"`,
    ),
  ParseCSV: parseCsv,
  ParseKeyValue: pairDelimiters,
  ToKeyValueString: pairDelimiters,
  Decode: (given) => {
    const encoding = textOf(given, "Encoding");
    if (encoding === null || base64.has(encoding)) return null;
    const found = lookUpEncoding(encoding);
    return found.ok ? null : found.error;
  },
  GetXML: xpathCheck(""),
  InsertXML: xpathCheck(""),
  RemoveXML: xpathCheck(""),
  ConvertAttributesToElementsXML: xpathCheck("//@*"),
  ConvertTextToElementsXML: xpathCheck("//text()"),
  set_semconv_span_name: semconvError,
  flatten: (given) => {
    const depth = numberOf(given, "Depth");
    return depth !== null && depth < 1
      ? `invalid depth '${depth}' for flatten function, must be greater than 0`
      : null;
  },
  limit: limitError,
  truncate_all: truncateError,
  append: (given) =>
    given.has("Value") || given.has("Values")
      ? null
      : "at least one of the optional arguments ('value' or 'values') must be provided",
  Coalesce: (given) => (countOf(given, "Values") === 0 ? "Coalesce requires at least one argument" : null),
  IsInCIDR: (given) => {
    for (const network of textsOf(given, "Networks")) {
      const error = cidrError(network);
      if (error !== null) return error;
    }
    return null;
  },
};

const base64: ReadonlySet<string> = new Set(["base64", "base64-raw", "base64-url", "base64-raw-url"]);

/** `whenEmpty`: what upstream puts where nothing is given. */
function xpathCheck(whenEmpty: string): FunctionCheck {
  return (given) => {
    const text = given.has("XPath") ? textOf(given, "XPath") : "";
    const error = text === null ? null : xpathError(text === "" ? whenEmpty : text);
    return error === null ? null : `invalid xpath: ${error}`;
  };
}

function oneOf(
  given: GivenArguments,
  name: string,
  allowed: readonly string[],
  say: (text: string) => string,
): string | null {
  const text = textOf(given, name);
  return text === null || allowed.includes(text) ? null : say(text);
}

function parseCsv(given: GivenArguments): string | null {
  const isSingle = (name: string) => Array.from(textOf(given, name) ?? ",").length === 1;
  if (!isSingle("Delimiter")) return "invalid arguments: delimiter must be a single character";
  if (!isSingle("HeaderDelimiter")) return "invalid arguments: header_delimiter must be a single character";
  return oneOf(given, "Mode", ["strict", "lazyQuotes", "ignoreQuotes"], (mode) => `unknown mode: ${mode}`);
}

function pairDelimiters(given: GivenArguments): string | null {
  const delimiter = textOf(given, "Delimiter") ?? "=";
  const pairs = textOf(given, "PairDelimiter") ?? " ";
  if (delimiter === "") return "delimiter cannot be set to an empty string";
  if (pairs === "") return "pair delimiter cannot be set to an empty string";
  return pairs === delimiter
    ? `pair delimiter ${quote(pairs)} cannot be equal to delimiter ${quote(delimiter)}`
    : null;
}

function limitError(given: GivenArguments): string | null {
  const limit = numberOf(given, "Limit");
  if (limit === null) return null;
  if (limit < 0) return `invalid limit for limit function, ${limit} cannot be negative`;
  const keys = countOf(given, "PriorityKeys");
  return limit < keys
    ? `invalid limit for limit function, ${limit} cannot be less than number of priority attributes ${keys}`
    : null;
}

function truncateError(given: GivenArguments): string | null {
  const limit = numberOf(given, "Limit");
  if (limit === null) return null;
  if (limit < 0) return `invalid limit for truncate_all function, ${limit} cannot be negative`;
  const marker = new TextEncoder().encode(textOf(given, "TruncationMarker") ?? "").length;
  return marker > limit
    ? `invalid truncation marker for truncate_all function, length of marker ${marker} cannot be greater than limit ${limit}`
    : null;
}
