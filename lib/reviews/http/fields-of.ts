import { at } from "../../base/json";
import type { Path } from "../../base/path";
import { collectorFacts } from "../../answer/collector-facts";
import { createFields } from "../../catalogue/fields/fields";
import { textsOf, type Reading } from "../compare";
import { offeredFields, type OfferedField } from "../offered-fields";

const fields = createFields(collectorFacts.data, null);

/** The settings of a component of a revision, for whoever would suggest another value; null where there is no such component. */
export function fieldsOf(reading: Reading, tierId: string, path: Path): readonly OfferedField[] | null {
  const tier = reading.topology.tiers.find(({ id }) => id === tierId);
  const component = tier?.components.find((each) => each.at.join("\n") === path.join("\n"));
  const text = textsOf(reading).get(tierId);
  if (!tier || !component || text === undefined) return null;
  const version = fields.at(tier.target.collector);
  const known = version.of(component.kind, component.type) ?? version.of(component.kind, component.canonical);
  return offeredFields(text, component.at, at(tier.config, ...component.at), known);
}
