import { compareVersions } from "../versions";
import type {
  ChoiceChange,
  ComponentFields,
  Field,
  FieldChange,
  FieldsData,
  Life,
  StructType,
  TypeId,
} from "./types";

type Changes = NonNullable<FieldsData["changes"]>;

/**
 * The facts as they hold at a collector version: what upstream's releases are known to have added, deprecated and removed is
 * applied to the structs that were reflected. Everything else stays as it was read, which `version` goes on to say. `changes`
 * are those of the reflected file; harvested facts take the same.
 */
export function fieldsAt(
  data: FieldsData,
  version: string,
  changes: Changes = data.changes ?? none,
): FieldsData {
  const known = cache.get(data) ?? new Map<string, FieldsData>();
  cache.set(data, known);
  const changed = known.get(version) ?? change(data, version, changes);
  known.set(version, changed);
  return changed;
}

const none: Changes = { fields: [], choices: [] };
/** What is known of a version is asked for at every keystroke; an open design asks for one or two. */
const cache = new WeakMap<FieldsData, Map<string, FieldsData>>();

function change(data: FieldsData, version: string, changes: Changes): FieldsData {
  const configs = new Map(data.components.map(({ kind, type, config }) => [`${kind}/${type}`, config]));
  const byStruct = new Map<TypeId, FieldChange[]>();
  for (const each of changes.fields) {
    const id = configs.get(each.on) ?? each.on;
    if (data.types[id]) byStruct.set(id, [...(byStruct.get(id) ?? []), each]);
  }
  const structs = [...byStruct].flatMap(([id, mine]) => {
    const struct = data.types[id];
    return struct ? [[id, structAt(struct, mine, version)] as const] : [];
  });
  return {
    ...data,
    types: { ...data.types, ...Object.fromEntries(structs) },
    components: data.components.map((component) => choicesAt(component, changes.choices, version)),
  };
}

function structAt(struct: StructType, changes: readonly FieldChange[], version: string): StructType {
  // Squashed fields share the empty name, so a struct's fields are no map.
  let { fields } = struct;
  const absent: Record<string, Life> = {};
  for (const each of changes) {
    const life = lifeOf(each, version);
    const field = fields.find(({ name }) => name === each.name);
    if (life?.is === "coming" || life?.is === "gone") {
      fields = fields.filter((other) => other !== field);
      absent[each.name] = life;
      continue;
    }
    const now = fieldNow(field, each, { life, version });
    fields = field ? fields.map((other) => (other === field ? now : other)) : [...fields, now];
  }
  return { ...struct, fields, absent };
}

function fieldNow(
  field: Field | undefined,
  change: FieldChange,
  { life, version }: { readonly life: Life | null; readonly version: string },
): Field {
  const { name, type = { is: "any" }, default: usual } = change;
  const counts = usual && (usual.until === undefined || compareVersions(version, usual.until) < 0);
  return {
    ...(field ?? { name, type }),
    ...(life ? { deprecated: life } : {}),
    ...(counts ? { default: usual.value } : {}),
  };
}

/** Choices that are not there yet are left out, so that nobody is offered what will not start. */
function choicesAt(
  component: ComponentFields,
  changes: readonly ChoiceChange[],
  version: string,
): ComponentFields {
  const mine = changes.filter((each) => each.component === `${component.kind}/${component.type}`);
  if (mine.length === 0 || !component.choices) return component;
  const choices: Record<string, readonly string[]> = { ...component.choices };
  const lives: Record<string, Record<string, Life>> = {};
  for (const each of mine) {
    const life = lifeOf(each, version);
    const known = choices[each.path] ?? [];
    if (!life && !known.includes(each.value)) choices[each.path] = [...known, each.value];
    if (!life) continue;
    lives[each.path] = { ...lives[each.path], [each.value]: life };
    if (life.is === "coming") choices[each.path] = known.filter((value) => value !== each.value);
  }
  return { ...component, choices, choiceLives: lives };
}

/** Where a version stands in a setting's life; null: it is simply there. */
function lifeOf(
  { added, addedBy, deprecated, removed, instead }: Partial<FieldChange>,
  version: string,
): Life | null {
  const follow = instead === undefined ? {} : { instead };
  const isPast = (since: string | undefined) => since !== undefined && compareVersions(version, since) >= 0;
  if (added !== undefined && !isPast(added)) return { is: "coming", since: addedBy ?? added };
  if (removed !== undefined && isPast(removed)) return { is: "gone", since: removed, ...follow };
  return deprecated !== undefined && isPast(deprecated)
    ? { is: "deprecated", since: deprecated, ...follow }
    : null;
}
