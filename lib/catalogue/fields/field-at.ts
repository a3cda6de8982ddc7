import type { Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { KnownComponent } from "./fields";
import type { Key } from "./flatten";
import { placeAt } from "./place";

/**
 * The field at `path` below a component: a key of a struct, or a list item or map entry, named by its position or key. Null
 * where no such setting is known. `settings`, what is written for the component, decides what an item of a section chosen by
 * `type` (stanza operators) holds.
 */
export function fieldAt(component: KnownComponent, path: Path, settings?: Json): Key | null {
  const last = path.at(-1);
  const place = placeAt(component, path, settings);
  return place && (typeof last === "number" ? { ...place.field, name: String(last) } : place.field);
}
