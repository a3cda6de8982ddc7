import type { Json, JsonMap } from "../../../base/json";
import type { Path } from "../../../base/path";
import type { KnownComponent } from "../../fields/fields";
import type { FieldType, TypeId } from "../../fields/types";

/**
 * A configuration in which every setting of a component stands once, read straight from the reflected types and not by the
 * look-ups that the form uses: one item in each list, one entry in each map, each variant of each section that has some. A
 * struct inside of itself ends; one that reads itself from text is a text.
 */
export function everySetting(component: KnownComponent): JsonMap {
  return structValue(component, component.settings.config, { above: [], pattern: "" });
}

/** Every place in a configuration, list positions and all. */
export function placesIn(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((item: Json, index) => [index, item] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([step, inner]) => placesIn(inner, [...path, step]))];
}

type Where = { readonly above: readonly TypeId[]; readonly pattern: string };

function structValue(component: KnownComponent, id: TypeId, { above, pattern }: Where): JsonMap {
  const map: Record<string, Json> = {};
  for (const field of component.types[id]?.fields ?? []) {
    if (field.remain) continue;
    const below = { above: [...above, id], pattern: field.squash ? pattern : join(pattern, field.name) };
    const value = valueOf(component, field.type, below);
    if (!field.squash) map[field.name] ??= value;
    else if (typeof value === "object" && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) map[key] ??= inner;
  }
  for (const [path, section] of Object.entries(component.settings.dynamic)) {
    const name = path.slice(pattern === "" ? 0 : pattern.length + 1);
    if (path !== join(pattern, name) || name === "" || name.includes(".")) continue;
    const all = Object.entries(section.variants).map(([key, { config }]) => {
      const inner = structValue(component, config, {
        above: [...above, id],
        pattern: section.by === "type" ? path : join(path, key),
      });
      return [key, section.by === "type" ? { ...inner, type: key } : inner] as const;
    });
    map[name] = section.by === "key" ? Object.fromEntries(all) : all.map(([, value]) => value);
  }
  return map;
}

function valueOf(component: KnownComponent, type: FieldType, where: Where): Json {
  if (type.is === "optional" || type.is === "pointer") return valueOf(component, type.of, where);
  if (type.is === "list" || type.is === "array") return [valueOf(component, type.of, where)];
  if (type.is === "map") return { entry: valueOf(component, type.of, where) };
  if (type.is === "bool") return true;
  if (type.is !== "struct") return type.text || type.yaml || !isNumber(type) ? "x" : 1;
  if (readsText(component, type)) return "x";
  return where.above.includes(type.type) ? {} : structValue(component, type.type, where);
}

function isNumber({ is }: FieldType): boolean {
  return is === "int" || is === "uint" || is === "float";
}

/** Fields without a tag are Go's own: what the struct takes is one text (addresses, field paths, regular expressions). */
function readsText(component: KnownComponent, type: Extract<FieldType, { readonly is: "struct" }>): boolean {
  const struct = component.types[type.type];
  const fields = struct?.fields ?? [];
  return (
    type.text === true ||
    struct?.text === true ||
    (fields.length > 0 && fields.every((field) => field.untagged))
  );
}

function join(pattern: string, name: string): string {
  return pattern === "" ? name : `${pattern}.${name}`;
}
