import type { Path } from "../../base/path";
import type { Words } from "../../base/words";
import type { ComponentFields, FieldsData, FieldType, TypeId } from "../../catalogue/fields/types";
import type { Fault, Remedy } from "../fault";
import { namesAt, pathAt } from "../place";
import type { Place } from "../place";
import type { Raw, RawMap } from "../raw";
import type { Decoded, DecodedMap } from "../types";
import type { Defaults } from "./defaults";

/** What one value is decoded with: where it stands, what was there before, and the path of its defaults. */
export type Slot = {
  readonly place: Place;
  readonly base: Decoded;
  /** Path in the default configuration; null below lists, maps and sections that begin as zero values. */
  readonly defaultPath: string | null;
};

export type DecodeContext = {
  readonly data: FieldsData;
  readonly defaults: Defaults;
  /** The component's sections whose content is chosen by a key or a type. */
  readonly dynamic: ComponentFields["dynamic"];
  readonly specials: ReadonlyMap<TypeId, SpecialDecoder>;
  readonly isGateOn: (gate: string) => boolean;
  readonly faults: Fault[];
  /** The decoder at work leaves keys of no field alone. */
  readonly ignoresUnused: boolean;
  /** Decodes a value of any type: the parts of the decoder reach one another through here. */
  readonly decode: (type: FieldType, raw: Raw, slot: Slot, inner?: DecodeContext) => Decoded;
};

/** The same for a decoder that leaves keys of no field alone, or does not. */
export function withUnused(context: DecodeContext, ignoresUnused: boolean): DecodeContext {
  if (context.ignoresUnused === ignoresUnused) return context;
  const inner: DecodeContext = {
    ...context,
    ignoresUnused,
    decode: (type, raw, slot, own = inner) => context.decode(type, raw, slot, own),
  };
  return inner;
}

/** A type's own `Unmarshal`: gets the map (null for a null) and where it goes; answers what the type holds then. */
export type SpecialDecoder = (raw: RawMap | null, slot: Slot, context: DecodeContext) => Decoded;

/** Notes a fault of the stage unmarshal. */
export function refuse(
  context: DecodeContext,
  place: Place,
  upstream: string,
  message: Words,
  more: { readonly part?: "key" | "value"; readonly names?: readonly string[]; readonly key?: string } & {
    /** Where it is shown, if that is not the place. */
    readonly at?: Path;
    readonly remedies?: readonly Remedy[];
    readonly panics?: boolean;
  } = {},
): void {
  const at = more.at ?? pathAt(place);
  context.faults.push({
    stage: more.panics ? "panic" : "unmarshal",
    class: "verdict",
    path: (more.names ?? namesAt(place)).join("::"),
    at: more.key === undefined ? at : [...at, more.key],
    part: more.part ?? "value",
    upstream,
    message,
    panics: more.panics ?? false,
    remedies: more.remedies ?? [],
  });
}

/** A struct or map that is known; null for anything else. */
export function mapOf(value: Decoded | undefined): DecodedMap | null {
  const isMap = typeof value === "object" && value !== null && !isList(value) && !("#unknown" in value);
  return isMap ? value : null;
}

function isList(value: Decoded): value is readonly Decoded[] {
  return Array.isArray(value);
}

/** Path of a field in the default configuration. */
export function defaultPathOf(path: string | null, name: string): string | null {
  if (path === null) return null;
  return path === "" ? name : `${path}.${name}`;
}
