import type { FieldType } from "../../catalogue/fields/types";
import { plainOf, setKey } from "../decode/plain";
import { zeroOf } from "../decode/defaults";
import { parseDuration } from "../go/duration";
import { goTypeName } from "../go-types";
import { isRawList, isRawMap, parsedOf, RawFloat, RawUint, UnknownRaw } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { Decoded } from "../types";
import { decodeYamlStruct } from "./decode-yaml-struct";
import { structName } from "./struct-name";
import { ownScalars } from "./own-scalars";
import type { YamlContext, YamlPlace } from "./yaml-context";
import { isBelow, linesOf, scalarText, shownValue, sortedEntries } from "./yaml-text";

/** The answer where a value is of a wrong type: nothing is set. */
export const nothing = Symbol("nothing");

/**
 * Decodes a value as go.yaml.in/yaml/v2 does in its strict mode, which Prometheus' library reads its settings with: no text for
 * a number or a truth value, any scalar for a text, no key that no field has.
 */
export function decodeYaml(
  type: FieldType,
  raw: Raw,
  place: YamlPlace,
  context: YamlContext,
): Decoded | typeof nothing {
  const value = parsedOf(raw);
  if (value instanceof UnknownRaw) return { "#unknown": true };
  if (value === null) return zeroOf(context.data, type);
  if (type.is === "pointer") return decodeYaml(type.of, value, place, context);
  const name = type.is === "struct" ? type.type : type.go;
  const own = name === undefined ? undefined : ownScalars.get(name);
  if (own) return decodeOwn(own, value, place, context);
  if (name === labels && isRawMap(value)) return decodeEntries({ is: "string" }, value, place, context);
  if (type.is === "struct") {
    const isKnown = (context.data.types[type.type]?.fields.length ?? 0) > 0;
    if (isKnown && isRawMap(value)) return decodeYamlStruct(type.type, value, place, context, decodeYaml);
    if (!isKnown) return plainOf(value);
  }
  if (type.is === "list" && isRawList(value)) return decodeItems(type.of, value, place, context);
  if (type.is === "map" && isRawMap(value)) return decodeEntries(type.of, value, place, context);
  if (type.is === "any") return plainOf(value);
  return decodeScalar(type, value, place, context);
}

const labels = "github.com/prometheus/prometheus/model/labels.Labels";

function refuse(
  typeName: string,
  raw: Raw,
  { at, line }: YamlPlace,
  { errors }: YamlContext,
): typeof nothing {
  errors.push({ text: `line ${line}: cannot unmarshal ${shownValue(raw)} into ${typeName}`, at });
  return nothing;
}

/** A type that reads a text by itself; what it does not take ends the decoding. */
function decodeOwn(
  own: (text: string, place: YamlPlace) => Decoded,
  value: Raw,
  place: YamlPlace,
  context: YamlContext,
): Decoded | typeof nothing {
  if (isRawMap(value) || isRawList(value)) return refuse("string", value, place, context);
  return own(scalarText(value), place);
}

function decodeItems(
  of: FieldType,
  items: readonly Raw[],
  place: YamlPlace,
  context: YamlContext,
): readonly Decoded[] {
  let { line } = place;
  const decoded: Decoded[] = [];
  items.forEach((item, index) => {
    const value = decodeYaml(of, item, { at: [...place.at, index], line }, context);
    if (value !== nothing) decoded.push(value);
    line += linesOf(item);
  });
  return decoded;
}

function decodeEntries(of: FieldType, map: RawMap, place: YamlPlace, context: YamlContext): Decoded {
  let { line } = place;
  const decoded: Record<string, Decoded> = {};
  for (const [key, item] of sortedEntries(map)) {
    const below = isBelow(item) ? 1 : 0;
    const value = decodeYaml(of, item, { at: [...place.at, key], line: line + below }, context);
    if (value !== nothing) setKey(decoded, key, value);
    line += linesOf(item) + below;
  }
  return decoded;
}

function decodeScalar(
  type: FieldType,
  value: Exclude<Raw, null>,
  place: YamlPlace,
  context: YamlContext,
): Decoded | typeof nothing {
  const isScalar = !isRawMap(value) && !isRawList(value);
  const number =
    typeof value === "number"
      ? value
      : value instanceof RawFloat || value instanceof RawUint
        ? value.value
        : null;
  // A type that reads text takes any scalar; which, is not known here.
  if (isScalar && type.text) return { "#unknown": true };
  if (isScalar && (type.is === "string" || type.is === "secret")) return scalarText(value);
  if (type.is === "bool" && typeof value === "boolean") return value;
  if (type.is === "float" && number !== null) return number;
  if (type.is === "int" && number !== null) return Math.trunc(number);
  if (type.is === "uint" && number !== null && number >= 0) return Math.trunc(number);
  if (type.is === "duration" && number !== null) return Math.trunc(number);
  if (type.is === "duration" && typeof value === "string" && parseDuration(value).ok)
    return { "#unknown": true };
  const name = type.is === "struct" ? structName(type.type, context.data) : goTypeName(type);
  return refuse(name, value, place, context);
}
