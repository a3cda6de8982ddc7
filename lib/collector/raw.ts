/**
 * Configuration data before decoding, with the kinds of value that Go keeps apart: whole numbers are numbers, everything else
 * that JavaScript would confuse with them has a class of its own. Maps keep the order of the text.
 */
export type Raw =
  | null
  | boolean
  | number
  | string
  | RawFloat
  | RawUint
  | RawTime
  | Expanded
  | UnknownRaw
  | readonly Raw[]
  | RawMap;
export type RawMap = ReadonlyMap<string, Raw>;

/** A Go float64: `1.0` is not `1`. */
export class RawFloat {
  constructor(readonly value: number) {}
}

/** A whole number above int64, which Go keeps as uint64. */
export class RawUint {
  constructor(readonly value: number) {}
}

/** A timestamp, as written. */
export class RawTime {
  constructor(readonly text: string) {}
}

/** What came out of a whole `${…}`: the value for most fields, the text for text fields. */
export class Expanded {
  constructor(
    readonly value: Raw,
    readonly original: string,
  ) {}
}

/** What a `${…}` yields whose content is not known: it is taken for right everywhere. */
export class UnknownRaw {
  private readonly unknown = true;
  static readonly value = new UnknownRaw();
}

/** True for a map. */
export function isRawMap(value: Raw | undefined): value is RawMap {
  return value instanceof Map;
}

/** True for a list. */
export function isRawList(value: Raw | undefined): value is readonly Raw[] {
  return Array.isArray(value);
}

/** The value that an expansion holds, for all that is no text field. */
export function parsedOf(value: Raw): Exclude<Raw, Expanded> {
  let here = value;
  while (here instanceof Expanded) here = here.value;
  return here;
}

/** The Go type of a value as error messages name it. */
export function goTypeOf(value: Raw): string {
  const parsed = parsedOf(value);
  if (parsed === null) return "<nil>";
  if (typeof parsed === "boolean") return "bool";
  if (typeof parsed === "number") return "int";
  if (typeof parsed === "string") return "string";
  if (parsed instanceof RawFloat) return "float64";
  if (parsed instanceof RawUint) return "uint64";
  if (parsed instanceof RawTime) return "time.Time";
  return isRawList(parsed) ? "[]interface {}" : "map[string]interface {}";
}

/** The Go kind of a value (reflect.Kind) as error messages name it. */
export function goKindOf(value: Raw): string {
  const type = goTypeOf(value);
  if (type === "time.Time") return "struct";
  if (type.startsWith("[]")) return "slice";
  return type.startsWith("map") ? "map" : type;
}

/** A value as Go prints it with %v. */
export function goText(value: Raw): string {
  const parsed = parsedOf(value);
  if (parsed === null) return "<nil>";
  if (parsed instanceof RawFloat || parsed instanceof RawUint) return String(parsed.value);
  if (parsed instanceof RawTime) return parsed.text;
  if (isRawList(parsed)) return `[${parsed.map(goText).join(" ")}]`;
  if (parsed instanceof UnknownRaw) return "";
  if (!isRawMap(parsed)) return String(parsed);
  const entries = [...parsed].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return `map[${entries.map(([key, item]) => `${key}:${goText(item)}`).join(" ")}]`;
}
