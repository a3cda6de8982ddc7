import type { FieldsData, FieldType, TypeId } from "../../lib/catalogue/fields/types";
import { within } from "../../lib/catalogue/fields/flatten";
import type { CatalogueData, SettingLife } from "../../lib/catalogue/types";

type Changes = NonNullable<FieldsData["changes"]>;

/**
 * The catalogue with what rules need of how settings change over versions: which are on their way out, and which texts a setting
 * takes or took at some version only. What a collector refuses outright is the verdict's matter.
 */
export function withSettingLives(
  catalogue: CatalogueData,
  data: FieldsData,
  changes: Changes,
): CatalogueData {
  const lives = livesIn(data, changes);
  return {
    ...catalogue,
    components: catalogue.components.map((component) => {
      const own = lives.get(`${component.kind}/${component.type}`);
      return own ? { ...component, lives: own } : component;
    }),
  };
}

function livesIn(data: FieldsData, changes: Changes): ReadonlyMap<string, readonly SettingLife[]> {
  return new Map(
    data.components.flatMap(({ kind, type, config }) => {
      const name = `${kind}/${type}`;
      const values = changes.choices
        .filter(({ component }) => component === name)
        .map(({ path, value, added, addedBy, deprecated, instead }) =>
          given({ path: path.split("."), value, added, addedBy, deprecated, instead }),
        );
      // A section that is called as a value goes with it.
      const taken = new Set(values.map(({ value }) => value));
      const settings = settingsBelow(config, { data, changes, name }).filter(
        ({ path }) => !taken.has(path.at(-1)),
      );
      return values.length + settings.length === 0 ? [] : [[name, [...settings, ...values]] as const];
    }),
  );
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Without what is not said. */
function given({
  path,
  ...rest
}: Pick<SettingLife, "path"> & Optional<Omit<SettingLife, "path">>): SettingLife {
  return Object.assign(
    { path },
    Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  );
}

type Walk = { readonly data: FieldsData; readonly changes: Changes; readonly name: string };

function settingsBelow(
  type: TypeId,
  walk: Walk,
  path: readonly string[] = [],
  above: readonly TypeId[] = [],
): readonly SettingLife[] {
  const struct = walk.data.types[type];
  if (!struct || above.includes(type)) return [];
  const own = walk.changes.fields
    .filter(
      ({ on, deprecated }) =>
        deprecated !== undefined && (on === type || (above.length === 0 && on === walk.name)),
    )
    .map(({ name, deprecated, removed, instead }) =>
      given({ path: [...path, name], deprecated, removed, instead }),
    );
  const below = struct.fields.flatMap(({ name, squash, type: inner }) => {
    const place = placeOf(inner, squash ? path : [...path, name]);
    return place === null ? [] : settingsBelow(place.type, walk, place.path, [...above, type]);
  });
  return [...own, ...below];
}

/** The struct that a field holds, be it in a list or a map, and the path to it; `*` is any item. */
function placeOf(
  type: FieldType,
  path: readonly string[],
): { readonly type: TypeId; readonly path: readonly string[] } | null {
  const plain = within(type);
  if (plain.is === "struct") return { type: plain.type, path };
  return plain.is === "list" || plain.is === "array" || plain.is === "map"
    ? placeOf(plain.of, [...path, "*"])
    : null;
}
