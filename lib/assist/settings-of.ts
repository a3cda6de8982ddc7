import type { KnownComponent } from "../catalogue/fields/fields";
import type { Owner } from "./context";
import type { AssistInput } from "./types";

/** What is known of the settings of a component in the version that the tier runs, by the name it has in the text or its newest one; null: nothing. */
export function settingsOf(
  { fields: every, catalogue, tier }: Pick<AssistInput, "fields" | "catalogue" | "tier">,
  { kind, type }: Pick<Owner, "kind" | "type">,
): KnownComponent | null {
  const fields = every?.at(tier.target.collector);
  const named = fields?.of(kind, type) ?? null;
  return named || kind === "service" ? named : (fields?.of(kind, catalogue.canonical(kind, type)) ?? null);
}
