import { words } from "../../base/words";
import type { Words } from "../../base/words";
import type { TypeId } from "../../catalogue/fields/types";
import { goText, goTypeOf, isRawList, isRawMap, parsedOf, UnknownRaw } from "../raw";
import type { Raw } from "../raw";
import { nested } from "../place";
import type { Decoded } from "../types";
import { mapOf, refuse } from "./context";
import type { SpecialDecoder } from "./context";
import { decodeFields } from "./decode-struct";

/** How a processor takes its groups: its Config.Unmarshal. */
type Style = {
  /** Keys with this ending hold groups. */
  readonly ending: string;
  /** A group's own list, which plain texts stand for. */
  readonly within: string;
  /** What is said of an item that is null. */
  readonly emptyItem: (key: string) => string;
  /** May texts stand behind groups? Never before them. */
  readonly takesTextsLast: boolean;
};

/**
 * Groups of OTTL conditions or statements, where plain texts make a group of their own behind the others. That group has the key
 * "#flat": at which places of the list its texts stand.
 */
export function decodeGroups(type: TypeId, style: Style): SpecialDecoder {
  return (raw, slot, context) => {
    if (raw === null) return slot.base;
    const map = new Map(raw);
    const flat = new Map<string, readonly number[]>();
    for (const [key, value] of raw) {
      if (!key.endsWith(style.ending)) continue;
      const read = readGroups(key, value, style);
      if ("refusal" in read) {
        refuse(context, slot.place, `'' ${read.refusal}`, read.message, { key });
        return slot.base;
      }
      map.set(key, read.groups);
      if (read.places.length > 0) flat.set(key, read.places);
    }
    const decoded = decodeFields(type, map, { ...slot, place: nested(slot.place) }, context);
    const fields = mapOf(decoded);
    if (!fields) return decoded;
    const marked = [...flat].map(([key, places]) => [key, markLast(fields[key] ?? null, places)]);
    return { ...fields, ...Object.fromEntries(marked) };
  };
}

type GroupsRead =
  | { readonly groups: Raw; readonly places: readonly number[] }
  | { readonly refusal: string; readonly message: Words };

function readGroups(key: string, value: Raw, style: Style): GroupsRead {
  const items = parsedOf(value);
  if (items instanceof UnknownRaw) return { groups: value, places: [] };
  if (!isRawList(items))
    return {
      refusal: `invalid ${key} type, expected: array, got: ${badVerb(items)}`,
      message: words("collector.decode.groups.list", { key }),
    };
  const hasTexts = items.some((item) => typeof parsedOf(item) === "string");
  const places: number[] = [];
  const groups: Raw[] = [];
  for (const [index, item] of items.entries()) {
    const parsed = parsedOf(item);
    if (parsed === null)
      return {
        refusal: style.emptyItem(key),
        message: words("collector.decode.groups.empty", { key, position: index + 1 }),
      };
    // What is not known passes for what stands beside it.
    const isText = typeof parsed === "string" || (parsed instanceof UnknownRaw && hasTexts);
    if (isText ? groups.length > 0 && !style.takesTextsLast : places.length > 0)
      return {
        refusal: mixed,
        message: words("collector.decode.groups.mixed", { key, within: style.within }),
      };
    if (isText) places.push(index);
    else groups.push(item);
  }
  if (places.length === 0) return { groups: value, places };
  const texts = places.map((index) => items[index] ?? null);
  return { groups: [...groups, new Map<string, Raw>([[style.within, texts]])], places };
}

const mixed =
  "configuring multiple configuration styles is not supported, please use only Basic configuration or only Advanced configuration";

function markLast(groups: Decoded, places: readonly number[]): Decoded {
  if (!Array.isArray(groups)) return groups;
  return groups.map((group: Decoded, index) => {
    const map = index === groups.length - 1 ? mapOf(group) : null;
    return map ? { ...map, "#flat": places } : group;
  });
}

/** Go's verb `%t`, which is for booleans, of any value. */
function badVerb(value: Raw): string {
  const parsed = parsedOf(value);
  if (typeof parsed === "boolean") return String(parsed);
  if (parsed === null) return "%!t(<nil>)";
  if (isRawList(parsed)) return `[${parsed.map(badVerb).join(" ")}]`;
  if (!isRawMap(parsed)) return `%!t(${goTypeOf(parsed)}=${goText(parsed)})`;
  const entries = [...parsed].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return `map[${entries.map(([key, item]) => `${badVerb(key)}:${badVerb(item)}`).join(" ")}]`;
}
