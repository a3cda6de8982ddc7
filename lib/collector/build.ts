import type { Catalogue } from "../catalogue/catalogue";
import { fieldsAt } from "../catalogue/fields/fields-at";
import type { OttlData } from "../catalogue/fields/ottl-types";
import type { ComponentFields, FieldsData } from "../catalogue/fields/types";
import type { ComponentType, Distribution, Kind } from "../catalogue/types";
import { compareVersions } from "../catalogue/versions";

/** One build of the collector: what is linked into it, and what its settings look like. */
export type Build = {
  readonly version: string;
  readonly data: FieldsData;
  /** Null: what OTTL statements may say is not known; they are parsed and no more. */
  readonly ottl: OttlData | null;
  /** Null: the type is not in it. `fields` null: it is, and its settings are not known. */
  find(kind: Kind, type: string): { readonly type: string; readonly fields: ComponentFields | null } | null;
  /** Every name that a section takes, older ones too. */
  names(kind: Kind): readonly string[];
};

/** What a build is made of: Go modules, or a distribution's list. */
export type BuildParts = { readonly modules: ReadonlySet<string> } | { readonly distribution: Distribution };

/** The build of these parts. */
export function createBuild(
  catalogue: Catalogue,
  data: FieldsData,
  {
    version,
    parts,
    ottl = null,
  }: { readonly version: string; readonly parts: BuildParts; readonly ottl?: OttlData | null },
): Build {
  const isLinked = (component: ComponentType): boolean => {
    if ("modules" in parts) return component.module !== null && parts.modules.has(component.module);
    const span = component.distributions[parts.distribution];
    return (
      span !== undefined &&
      compareVersions(span.first, version) <= 0 &&
      compareVersions(version, span.last) <= 0
    );
  };
  const facts = fieldsAt(data, version);
  const known = new Map<string, { readonly type: string; readonly fields: ComponentFields | null }>();
  const names = new Map<Kind, string[]>();
  const fields = new Map(facts.components.map((item) => [`${item.kind} ${item.type}`, item]));
  for (const component of catalogue.components) {
    if (!isLinked(component)) continue;
    const { kind, type } = component;
    const entry = { type, fields: fields.get(`${kind} ${type}`) ?? null };
    for (const name of [type, ...component.aliases.map((alias) => alias.type)]) {
      known.set(`${kind} ${name}`, entry);
      names.set(kind, [...(names.get(kind) ?? []), name]);
    }
  }
  return {
    version,
    data: facts,
    ottl,
    find: (kind, type) => known.get(`${kind} ${type}`) ?? null,
    names: (kind) => names.get(kind) ?? [],
  };
}
