import type { Catalogue } from "../catalogue/catalogue";
import { fieldsAt } from "../catalogue/fields/fields-at";
import type { OttlData } from "../catalogue/fields/ottl-types";
import type { ComponentFields, FieldsData } from "../catalogue/fields/types";
import { nameStatus, type NameTarget } from "../catalogue/names";
import type { ComponentType, Distribution, Kind } from "../catalogue/types";

/** One build of the collector: what is linked into it, and what its settings look like. */
export type Build = {
  readonly version: string;
  readonly data: FieldsData;
  /** The settings of `service::telemetry`; null: not known. */
  readonly telemetry: ComponentFields | null;
  /** The gates that are on unless somebody switches them. */
  readonly gatesOn: ReadonlySet<string>;
  /** Null: what OTTL statements may say is not known; they are parsed and no more. */
  readonly ottl: OttlData | null;
  /** Null: the type is not in it. `fields` null: it is, and its settings are not known. */
  find(kind: Kind, type: string): { readonly type: string; readonly fields: ComponentFields | null } | null;
  /** Every name that a section takes, older ones too. */
  names(kind: Kind): readonly string[];
};

/** What a build is made of: the Go modules of its components, or a distribution's list. */
export type BuildParts = { readonly modules: ReadonlySet<string> } | { readonly distribution: Distribution };

/**
 * The build of these parts at a version: every name that it takes, as far as that is known (see `nameStatus`). Modules that the
 * catalogue does not know may bring any type: such types are in it, and their settings are not known.
 */
export function createBuild(
  catalogue: Catalogue,
  data: FieldsData,
  {
    version,
    parts,
    ottl = null,
  }: { readonly version: string; readonly parts: BuildParts; readonly ottl?: OttlData | null },
): Build {
  const facts = fieldsAt(data, version);
  const known = new Map<
    Kind,
    Map<string, { readonly type: string; readonly fields: ComponentFields | null }>
  >();
  const fields = new Map(facts.components.map((item) => [`${item.kind} ${item.type}`, item]));
  for (const component of catalogue.components) {
    const { kind, type } = component;
    const entry = { type, fields: fields.get(`${kind} ${type}`) ?? null };
    for (const name of namesOf(catalogue, component)) {
      if (!takes(catalogue, kind, name, targetOf(parts, version))) continue;
      known.set(kind, (known.get(kind) ?? new Map()).set(name, entry));
    }
  }
  const isOpen = "modules" in parts && hasStrangers(catalogue, parts.modules);
  return {
    version,
    data: facts,
    telemetry: fields.get("service telemetry") ?? null,
    gatesOn: new Set(facts.gates.filter(({ enabled }) => enabled).map(({ id }) => id)),
    ottl,
    find: (kind, type) => known.get(kind)?.get(type) ?? (isOpen ? { type, fields: null } : null),
    names: (kind) => [...(known.get(kind)?.keys() ?? [])],
  };
}

function targetOf(parts: BuildParts, collector: string): NameTarget {
  if (!("modules" in parts)) return { collector, distribution: parts.distribution };
  return { collector, distribution: "contrib", build: { name: "", modules: [...parts.modules] } };
}

/** Every name that leads to the component and to no newer one. */
function namesOf(catalogue: Catalogue, component: ComponentType): readonly string[] {
  const { kind, type, aliases } = component;
  const renamed = catalogue.renames
    .filter((rename) => rename.kind === kind)
    .flatMap(({ from, to }) => [from, to]);
  const all = new Set([type, ...aliases.map((alias) => alias.type), ...renamed]);
  return [...all].filter((name) => catalogue.find(kind, name) === component);
}

function takes(catalogue: Catalogue, kind: Kind, name: string, target: NameTarget): boolean {
  const { is } = nameStatus(catalogue, kind, name, target);
  return is === "current" || is === "deprecated";
}

function hasStrangers(catalogue: Catalogue, modules: ReadonlySet<string>): boolean {
  const known = new Set(catalogue.components.map(({ module }) => module));
  return [...modules].some((module) => !known.has(module));
}
