import { at as valueAtPath, isMap, type Json, type JsonMap } from "../../lib/base/json";
import { formatPath, type Path } from "../../lib/base/path";
import type { KnownComponent } from "../../lib/catalogue/fields/fields";
import { fieldAt } from "../../lib/catalogue/fields/field-at";
import type { FieldType } from "../../lib/catalogue/fields/types";
import { valuesAt } from "../../lib/catalogue/fields/values-at";
import { placesOf } from "./places";

/** One configuration of one component, and whether the catalogue says that the collector decodes it. */
export type SweepCase = {
  readonly kind: string;
  readonly type: string;
  readonly path: string;
  readonly what: "right" | "wrong" | "unknown key";
  readonly decodes: boolean;
  readonly config: JsonMap;
};

/** A right and a wrong value for every setting of a component, and an unknown key for every map that takes none. */
export function sweepCases(component: KnownComponent): readonly SweepCase[] {
  const { kind, type } = component.settings;
  return placesOf(component).flatMap(({ path, settings, strict }) => {
    const at = (what: SweepCase["what"], value: Json, to: Path = path): SweepCase => ({
      kind,
      type,
      path: formatPath(to),
      what,
      decodes: what === "right",
      config: mapAt(settings, to, value),
    });
    const cases = strict ? [at("unknown key", 1, [...path, "otelier_unknown"])] : [];
    if (path.length === 0) return cases;
    const field = fieldAt(component, path, settings);
    if (!field) throw new Error(`${kind} ${type} has no setting ${formatPath(path)}`);
    const right = rightValue(component, path, { type: field.type, settings });
    const wrong = wrongValue(component, field.type);
    if (right !== undefined) cases.push(at("right", right));
    if (wrong !== undefined) cases.push(at("wrong", wrong));
    return cases;
  });
}

function rightValue(
  component: KnownComponent,
  path: Path,
  { type, settings }: { readonly type: FieldType; readonly settings: Json },
): Json | undefined {
  // An item that its type chooses needs that type.
  const written = valueAtPath(settings, ...path);
  if (isMap(written)) return written;
  if (type.is === "optional" || type.is === "pointer")
    return rightValue(component, path, { type: type.of, settings });
  const values = type.is === "list" || type.is === "array" ? null : valuesAt(component, path, settings);
  const first = values?.values.find((value) => value !== "");
  if (type.is === "bool") return true;
  if (first !== undefined) return first;
  // What a type reads from text by itself is not said by its shape.
  if (type.text || type.yaml || (type.is === "struct" && readsText(component, type.type))) return undefined;
  return rights.get(type.is);
}

const rights: ReadonlyMap<FieldType["is"], Json> = new Map<FieldType["is"], Json>([
  ["string", "word"],
  ["secret", "word"],
  ["int", 1],
  ["uint", 1],
  ["float", 1.5],
  ["duration", "1s"],
  ["id", "word/name"],
  ["list", []],
  ["map", {}],
  ["struct", {}],
]);

function wrongValue(component: KnownComponent, type: FieldType): Json | undefined {
  if (type.is === "optional" || type.is === "pointer") return wrongValue(component, type.of);
  if (type.yaml || type.is === "any" || type.is === "time") return undefined;
  if (type.is === "struct" && readsText(component, type.type)) return undefined;
  // Every named type takes text or a map of its own; a list is none of them.
  if (type.text || type.unmarshals) return undefined;
  return wrongs.get(type.is);
}

const wrongs: ReadonlyMap<FieldType["is"], Json> = new Map<FieldType["is"], Json>([
  ["string", { otelier: 1 }],
  ["secret", { otelier: 1 }],
  ["bool", "word"],
  ["int", "word"],
  ["uint", -1],
  ["float", "word"],
  ["duration", "word"],
  ["id", { otelier: 1 }],
  ["list", true],
  ["array", true],
  ["map", true],
  ["struct", true],
]);

function readsText(component: KnownComponent, id: string): boolean {
  const struct = component.types[id];
  const fields = struct?.fields ?? [];
  return struct?.text === true || (fields.length > 0 && fields.every((field) => field.untagged));
}

/** The configuration that holds `value` at `path` and, besides, only what `settings` says on the way: types of list items. */
function mapAt(settings: Json, path: Path, value: Json): JsonMap {
  const held = valueAt(settings, path, value);
  return isMap(held) ? held : {};
}

function valueAt(around: Json | undefined, [step, ...rest]: Path, value: Json): Json {
  if (step === undefined) return value;
  if (typeof step === "number")
    return [valueAt(Array.isArray(around) ? around[step] : undefined, rest, value)];
  const inner = isMap(around) ? around[step] : undefined;
  const type = isMap(around) && typeof around["type"] === "string" ? { type: around["type"] } : {};
  return { ...type, [step]: valueAt(inner, rest, value) };
}
