import type { CatalogueData, ComponentType, Kind } from "./types";

/** Look-ups over the published catalogue; made once per data file. */
export type Catalogue = {
  readonly asOf: string;
  readonly components: readonly ComponentType[];
  readonly renames: CatalogueData["renames"];
  /** The component behind a newest or older name, or null where no release known to us had one. */
  find(kind: Kind, type: string): ComponentType | null;
  /** The newest name of `type`; `type` itself where it is not known. */
  canonical(kind: Kind, type: string): string;
};

/** Indexes the data by kind and by every name, old and new. */
export function createCatalogue(data: CatalogueData): Catalogue {
  const byName = new Map<string, ComponentType>();
  for (const component of data.components) {
    for (const alias of component.aliases) byName.set(`${component.kind}/${alias.type}`, component);
  }
  for (const rename of data.renames) {
    // One of the two is the component's type; the other leads to it.
    const component = data.components.find(
      ({ kind, type }) => kind === rename.kind && (type === rename.to || type === rename.from),
    );
    if (component) byName.set(`${rename.kind}/${rename.from}`, component);
    if (component) byName.set(`${rename.kind}/${rename.to}`, component);
  }
  // After the aliases: where an old name of one component is the newest name of another, the newest wins.
  for (const component of data.components) byName.set(`${component.kind}/${component.type}`, component);
  const find = (kind: Kind, type: string) => byName.get(`${kind}/${type}`) ?? null;
  return {
    asOf: data.asOf,
    components: data.components,
    renames: data.renames,
    find,
    canonical: (kind, type) => find(kind, type)?.type ?? type,
  };
}
