import { at, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { KnownComponent } from "./fields";
import { flatten, within, type Key } from "./flatten";
import type { DynamicSection, FieldType, OptionalState, TypeId, Variant } from "./types";

/**
 * Where a path leads in a component's settings. `field` of a list item or map entry is named by its position or key.
 * `default`: what stands there when nothing is written, as far as it is said; a section that is off by default shows what it
 * would bring in. `pattern`: the path without list positions. `opaque`: above it is a type that decodes itself, so that an
 * unsaid default need not be the zero value.
 */
export type Place = {
  readonly field: Key;
  readonly default: Json | undefined;
  readonly pattern: string;
  readonly optional: OptionalState["state"] | null;
  readonly opaque: boolean;
  /** Set on a section whose content depends on a name. */
  readonly section: DynamicSection | null;
  /** The optional sections below, by pattern. */
  readonly optionals: readonly OptionalState[];
};

/**
 * The place at `path` below a component, `[]` being its whole configuration; null where no such setting is known.
 * `settings` is what is written there: it decides what an item of a section chosen by `type` holds.
 */
export function placeAt(component: KnownComponent, path: Path, settings?: Json): Place | null {
  let here: Place | null = rootOf(component);
  for (const [index, step] of path.entries()) {
    here = here && next(component, here, step);
    if (here?.section?.by === "type" && typeof step === "number")
      here = chosen(here, here.section, at(settings, ...path.slice(0, index + 1)));
  }
  return here;
}

/** The keys of the sections that are filled by name and stand in no struct: `scrapers` of host_metrics. */
export function sectionsIn(component: KnownComponent, place: Place): readonly Key[] {
  return Object.entries(component.settings.dynamic).flatMap(([pattern, section]): Key[] => {
    const name = pattern.slice(place.pattern === "" ? 0 : place.pattern.length + 1);
    const isHere = pattern === join(place.pattern, name) && name !== "" && !name.includes(".");
    return isHere && section.by === "key"
      ? [plain(name, { is: "map", key: { is: "string" }, of: { is: "any" } })]
      : [];
  });
}

function rootOf(component: KnownComponent): Place {
  const { config, optionals } = component.settings;
  return {
    field: { name: "", type: { is: "struct", type: config }, through: [] },
    default: component.settings.default,
    pattern: "",
    optional: null,
    opaque: false,
    section: null,
    optionals,
  };
}

function next(component: KnownComponent, place: Place, step: string | number): Place | null {
  const variant =
    place.section?.by === "key" && Object.hasOwn(place.section.variants, step)
      ? place.section.variants[step]
      : undefined;
  const field = typeof step === "number" ? item(place) : entry(component, place, step, variant);
  if (!field) return null;
  const pattern = typeof step === "number" ? place.pattern : join(place.pattern, step);
  const optional = place.optionals.find(({ path }) => path === pattern);
  const said = typeof step === "number" ? undefined : at(place.default, step);
  return {
    field,
    default:
      field.default ??
      variant?.default ??
      (optional?.state === "default" ? (optional.default ?? said) : said),
    pattern,
    optional: typeof step === "number" ? null : (optional?.state ?? null),
    opaque: place.opaque || ((place.default ?? null) === null && unmarshals(component, place.field.type)),
    section: component.settings.dynamic[pattern] ?? null,
    optionals: variant ? prefixed(variant, pattern) : place.optionals,
  };
}

/** The item of a section chosen by `type`, as its written `type` says; without a known one it takes any key. */
function chosen(place: Place, section: DynamicSection, item: Json | undefined): Place {
  const type = at(item, "type");
  const variant =
    typeof type === "string" && Object.hasOwn(section.variants, type) ? section.variants[type] : undefined;
  if (!variant) return { ...place, field: { ...place.field, type: { is: "any" } } };
  return {
    ...place,
    field: { ...place.field, type: { is: "struct", type: variant.config } },
    default: variant.default,
    opaque: false,
    optionals: prefixed(variant, place.pattern),
  };
}

function item({ field }: Place): Key | null {
  const type = within(field.type);
  if (type.is === "list" || type.is === "array") return plain(field.name, type.of);
  return type.is === "any" ? plain(field.name, type) : null;
}

function entry(
  component: KnownComponent,
  place: Place,
  step: string,
  variant: Variant | undefined,
): Key | null {
  if (place.section?.by === "key")
    return variant ? plain(step, { is: "struct", type: variant.config }) : null;
  const type = within(place.field.type);
  if (type.is === "any") return plain(step, type);
  if (type.is === "map") return plain(step, type.of);
  const pair = headersType(type);
  if (pair) return flatten(component.types, pair).fields.find(({ name }) => name === "value") ?? null;
  if (type.is !== "struct" || type.text) return null;
  const keys = flatten(component.types, type.type);
  const own = keys.fields.find(({ name }) => name === step);
  if (own) return own;
  const section = sectionsIn(component, place).find(({ name }) => name === step);
  if (section) return section;
  if (step === "enabled" && isOptional(place.field.type)) return plain(step, { is: "bool" });
  return keys.others && plain(step, keys.others);
}

/** True where a section can be switched off by its extra key `enabled`. */
export function isOptional(type: FieldType): boolean {
  return type.is === "optional" || (type.is === "pointer" && isOptional(type.of));
}

/** `configopaque.MapList` is a list of name and value that may be written as a map: the type of a pair, else null. */
export function headersType(type: FieldType): TypeId | null {
  const isHeaders =
    type.is === "list" && type.go === "go.opentelemetry.io/collector/config/configopaque.MapList";
  return isHeaders && type.of.is === "struct" ? type.of.type : null;
}

function unmarshals(component: KnownComponent, type: FieldType): boolean {
  const inner = within(type);
  return (
    inner.unmarshals === true || (inner.is === "struct" && component.types[inner.type]?.unmarshals === true)
  );
}

function plain(name: string, type: FieldType): Key {
  return { name, type, through: [] };
}

function prefixed(variant: Variant, pattern: string): readonly OptionalState[] {
  return (variant.optionals ?? []).map((optional): OptionalState =>
    Object.assign({}, optional, { path: join(pattern, optional.path) }),
  );
}

function join(pattern: string, name: string): string {
  return pattern === "" ? name : `${pattern}.${name}`;
}
