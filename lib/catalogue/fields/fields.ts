import type { Kind } from "../types";
import { fieldsAt } from "./fields-at";
import type { ComponentFields, FeatureGate, FieldsData, Knowledge } from "./types";

/** The settings of one component with where they are known from; what every look-up of this room takes. */
export type KnownComponent = {
  readonly settings: ComponentFields;
  readonly knowledge: Knowledge;
  /** The collector version that they were read from, "0.159.0". */
  readonly version: string;
  /** The version that they are asked for: known changes up to it, or back to it, are applied. */
  readonly target: string;
  readonly types: FieldsData["types"];
  readonly enums: FieldsData["enums"];
};

/** The facts about settings of one collector version, with those of another version where that is all there is. */
export type Fields = {
  /** The version that was reflected. */
  readonly version: string;
  readonly gates: readonly FeatureGate[];
  readonly components: readonly KnownComponent[];
  /**
   * The component behind a newest or older name; null where its settings are not known. Kind "service", type "telemetry" is
   * the section `service::telemetry`.
   */
  of(kind: Kind | "service", type: string): KnownComponent | null;
  /** The same for another collector version: what is known to have come, gone or been renamed is applied. */
  at(collector: string): Fields;
};

/** Indexes the published facts; made once per pair of files. A reflected component hides the harvested one. */
export function createFields(data: FieldsData, harvested: FieldsData | null): Fields {
  const made = new Map<string, Fields>();
  const at = (collector: string): Fields => {
    const fields =
      made.get(collector) ??
      indexed(
        fieldsAt(data, collector),
        harvested && fieldsAt(harvested, collector, data.changes),
        collector,
        at,
      );
    made.set(collector, fields);
    return fields;
  };
  return at(data.version);
}

function indexed(data: FieldsData, harvested: FieldsData | null, target: string, at: Fields["at"]): Fields {
  const reflected = data.components.map((settings) => known(settings, data, target));
  const byName = indexByName(reflected);
  const others = (harvested?.components ?? []).flatMap((settings) =>
    harvested === null || namesOf(settings).some((name) => byName.has(keyOf(settings.kind, name)))
      ? []
      : [known(settings, harvested, target)],
  );
  for (const [key, component] of indexByName(others)) byName.set(key, component);
  return {
    version: data.version,
    gates: data.gates,
    components: [...reflected, ...others],
    of: (kind, type) => byName.get(keyOf(kind, type)) ?? null,
    at,
  };
}

function known(settings: ComponentFields, data: FieldsData, target: string): KnownComponent {
  const { knowledge, version, types, enums } = data;
  return { settings, knowledge, version, target, types, enums };
}

function indexByName(components: readonly KnownComponent[]): Map<string, KnownComponent> {
  const byName = new Map<string, KnownComponent>();
  for (const component of components)
    for (const name of component.settings.aliases ?? [])
      byName.set(keyOf(component.settings.kind, name), component);
  // After the aliases: where an old name of one component is the newest name of another, the newest wins.
  for (const component of components)
    byName.set(keyOf(component.settings.kind, component.settings.type), component);
  return byName;
}

function namesOf(settings: ComponentFields): readonly string[] {
  return [settings.type, ...(settings.aliases ?? [])];
}

function keyOf(kind: string, type: string): string {
  return `${kind}/${type}`;
}
