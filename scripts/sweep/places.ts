import type { Json } from "../../lib/base/json";
import type { Path } from "../../lib/base/path";
import type { KnownComponent } from "../../lib/catalogue/fields/fields";
import { within } from "../../lib/catalogue/fields/flatten";
import { keysAt } from "../../lib/catalogue/fields/keys-at";
import { placeAt } from "../../lib/catalogue/fields/place";

/** One place in a component's settings. `settings` says the types of the list items on the way; `strict`: no other key passes. */
export type SweptPlace = { readonly path: Path; readonly settings: Json; readonly strict: boolean };

/** Every place that is reached from the top, a struct inside of itself once. */
export function placesOf(component: KnownComponent): readonly SweptPlace[] {
  const found: SweptPlace[] = [];
  visit(component, { path: [], settings: {}, above: [], lax: false }, found);
  return found;
}

type Visit = {
  readonly path: Path;
  readonly settings: Json;
  readonly above: readonly string[];
  /** Inside of an item that its `type` chose: keys that its struct does not have pass without a word. */
  readonly lax: boolean;
};

function visit(component: KnownComponent, { path, settings, above, lax }: Visit, found: SweptPlace[]): void {
  const place = placeAt(component, path, settings);
  if (!place) return;
  const inner = within(place.field.type);
  const keys = keysAt(component, path, settings);
  const struct = inner.is === "struct" ? inner.type : null;
  const repeats = struct !== null && above.includes(struct);
  found.push({ path, settings, strict: keys !== null && keys.others === null && !repeats && !lax });
  if (repeats) return;
  const next = struct === null ? above : [...above, struct];
  const go = (step: string | number, written: Json = settings, byType = lax) =>
    visit(component, { path: [...path, step], settings: written, above: next, lax: byType }, found);
  if (place.section?.by === "type" && typeof path.at(-1) !== "number") {
    for (const type of Object.keys(place.section.variants)) go(0, typed(path, type), true);
    return;
  }
  if (inner.is === "list" || inner.is === "array") go(0);
  if (inner.is === "map") go("entry");
  for (const { name } of keys?.fields ?? []) go(name);
}

function typed(path: Path, type: string): Json {
  let value: Json = [{ type }];
  for (const step of path.toReversed()) value = typeof step === "number" ? [value] : { [step]: value };
  return value;
}
