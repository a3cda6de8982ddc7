import type { ComponentFields, FieldsData } from "../../lib/catalogue/fields/types";
import type { CatalogueData } from "../../lib/catalogue/types";

/**
 * The facts about settings with every name that the catalogue knows for a component: a factory says its newest and one older
 * name, renames without a fallback stand in the catalogue alone.
 */
export function withNames(data: FieldsData, catalogue: CatalogueData): FieldsData {
  return { ...data, components: data.components.map((component) => named(component, catalogue)) };
}

function named(component: ComponentFields, { components, renames }: CatalogueData): ComponentFields {
  const { kind, type, aliases = [] } = component;
  const mine = components.filter(
    (each) => each.kind === kind && (each.type === type || aliases.includes(each.type)),
  );
  const aliased = mine.flatMap((each) => [each.type].concat(each.aliases.map((alias) => alias.type)));
  const known = new Set([type, ...aliases, ...aliased]);
  const renamed = renames
    .filter((each) => each.kind === kind && (known.has(each.from) || known.has(each.to)))
    .flatMap(({ from, to }) => [from, to]);
  const all = [...new Set([...aliases, ...aliased, ...renamed])].filter((name) => name !== type);
  return all.length === 0 ? component : { ...component, aliases: all };
}
