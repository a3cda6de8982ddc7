import { RawFloat, RawTime, RawUint } from "../raw";
import type { Raw } from "../raw";

/** The type that a plain scalar or an explicit tag gives, in the words of go.yaml.in/yaml/v3 (resolve.go). */
export type ScalarTag =
  "!!null" | "!!bool" | "!!str" | "!!int" | "!!float" | "!!timestamp" | "!!merge" | "!!binary";
export type Resolved = { readonly tag: ScalarTag; readonly value: Raw };

/** What an unquoted scalar means. */
export function resolvePlain(text: string): Resolved {
  const known = words.get(text);
  if (known) return known;
  const code = text.charCodeAt(0);
  if (code === 46) return pointFloat.test(text) ? float(Number(text)) : { tag: "!!str", value: text };
  const isNumeric = (code >= 48 && code <= 57) || code === 43 || code === 45;
  if (!isNumeric) return { tag: "!!str", value: text };
  if (isTimestamp(text)) return { tag: "!!timestamp", value: new RawTime(text) };
  const plain = text.replaceAll("_", "");
  return (
    resolveInteger(plain) ?? (floatForm.test(plain) ? resolveFloat(plain) : { tag: "!!str", value: text })
  );
}

const words: ReadonlyMap<string, Resolved> = new Map<string, Resolved>([
  ...["", "~", "null", "Null", "NULL"].map((text) => [text, { tag: "!!null", value: null }] as const),
  ...["true", "True", "TRUE"].map((text) => [text, { tag: "!!bool", value: true }] as const),
  ...["false", "False", "FALSE"].map((text) => [text, { tag: "!!bool", value: false }] as const),
  ...[".nan", ".NaN", ".NAN"].map((text) => [text, float(Number.NaN)] as const),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((text) => [text, float(Infinity)] as const),
  ...["-.inf", "-.Inf", "-.INF"].map((text) => [text, float(-Infinity)] as const),
  ["<<", { tag: "!!merge", value: "<<" }],
]);
const floatForm = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const pointFloat = /^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/;
const maxInt = 2n ** 63n - 1n;
const maxUint = 2n ** 64n - 1n;

/** Go's ParseInt and then ParseUint with base 0; beyond both it is no whole number. */
function resolveInteger(plain: string): Resolved | null {
  const match = /^([-+]?)(?:0b([01]+)|0o([0-7]+)|0x([0-9a-f]+)|0([0-7]+)|([1-9][0-9]*|0))$/i.exec(plain);
  if (!match) return null;
  const [, sign, binary, octal, hexadecimal, oldOctal, decimal] = match;
  if (decimal !== undefined && decimal.length < 16)
    return { tag: "!!int", value: (sign === "-" ? -Number(decimal) : Number(decimal)) + 0 };
  const digits = binary ?? octal ?? hexadecimal ?? oldOctal ?? decimal ?? "";
  const prefix = binary ? "0b" : hexadecimal ? "0x" : decimal ? "" : "0o";
  const size = BigInt(prefix + digits);
  if (sign === "-") return size > maxInt + 1n ? null : { tag: "!!int", value: -Number(size) + 0 };
  if (size <= maxInt) return { tag: "!!int", value: Number(size) };
  return sign === "" && size <= maxUint ? { tag: "!!int", value: new RawUint(Number(size)) } : null;
}

/** Beyond what a float64 holds, Go's ParseFloat fails, and the text stays text. */
function resolveFloat(plain: string): Resolved {
  const value = Number(plain);
  return Number.isFinite(value) ? float(value) : { tag: "!!str", value: plain };
}

function float(value: number): Resolved {
  return { tag: "!!float", value: new RawFloat(value) };
}

const date =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})([.,]\d+)?(Z|[-+]\d\d:\d\d)?)?$/;

/** The four forms that the reader tries, with dates and times that exist. */
function isTimestamp(text: string): boolean {
  const match = date.exec(text);
  if (!match) return false;
  const [, year, month, day, separator, hour, minute, second, , zone] = match;
  if (separator !== undefined && (separator === " ") !== (zone === undefined)) return false;
  if (zone !== undefined && zone !== "Z" && (Number(zone.slice(1, 3)) > 24 || Number(zone.slice(4)) > 60))
    return false;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const days = new Date(Date.UTC(2000 + (y % 400), m, 0)).getUTCDate();
  return (
    m >= 1 &&
    m <= 12 &&
    d >= 1 &&
    d <= days &&
    Number(hour ?? 0) < 24 &&
    Number(minute ?? 0) < 60 &&
    Number(second ?? 0) < 60
  );
}
