import type { KnownComponent } from "../catalogue/fields/fields";
import type { Owner } from "./context";
import type { AssistInput } from "./types";

/** What is known of the settings of a component, by the name it has in the text or its newest one; null: nothing. */
export function settingsOf(
  { fields, catalogue }: Pick<AssistInput, "fields" | "catalogue">,
  { kind, type }: Pick<Owner, "kind" | "type">,
): KnownComponent | null {
  const named = fields?.of(kind, type) ?? null;
  return named || kind === "service" ? named : (fields?.of(kind, catalogue.canonical(kind, type)) ?? null);
}
