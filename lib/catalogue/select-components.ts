import { signalsOf } from "./signals";
import type { ComponentType, Distribution, Kind, Signal, Stability } from "./types";

/** What a reader asks the catalogue for; null: any. */
export type CatalogueQuery = {
  readonly text: string;
  readonly kind: Kind | null;
  readonly signal: Signal | null;
  readonly distribution: Distribution | null;
  readonly stability: Stability | null;
};

/**
 * The components that answer a query, by kind and name. `text` is looked for in names, old names and the module; `purpose` adds
 * what a component is for. A distribution means: shipped in the newest version that the catalogue has read.
 */
export function selectComponents(
  components: readonly ComponentType[],
  query: CatalogueQuery,
  {
    asOf,
    purpose = () => "",
  }: { readonly asOf: string; readonly purpose?: (component: ComponentType) => string },
): readonly ComponentType[] {
  const wanted = normal(query.text);
  const matches = (component: ComponentType): boolean => {
    const names = [component.type, ...component.aliases.map(({ type }) => type), component.module ?? ""];
    return (
      (query.kind === null || component.kind === query.kind) &&
      (query.signal === null || (signalsOf(component)?.includes(query.signal) ?? false)) &&
      (query.distribution === null || component.distributions[query.distribution]?.last === asOf) &&
      (query.stability === null || Object.values(component.signals).includes(query.stability)) &&
      normal([...names, purpose(component)].join(" ")).includes(wanted)
    );
  };
  return components
    .filter(matches)
    .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.type.localeCompare(b.type));
}

/** Case, underscores, dashes and spaces make no difference: "filelog" finds `file_log`. */
function normal(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, "");
}
