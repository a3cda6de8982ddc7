import type { Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { KnownComponent } from "./fields";
import { keysAt } from "./keys-at";
import type { Life } from "./types";

/**
 * Whether the setting at `path` is going away, is gone or has not come yet, at the version that the component is known for;
 * null: it is simply there, or nothing is known of it. For `settings` see `fieldAt`.
 */
export function lifeAt(component: KnownComponent, path: Path, settings?: Json): Life | null {
  const name = path.at(-1);
  if (typeof name !== "string") return null;
  const keys = keysAt(component, path.slice(0, -1), settings);
  const field = keys?.fields.find((each) => each.name === name);
  if (field) return field.deprecated ?? null;
  return keys?.absent && Object.hasOwn(keys.absent, name) ? (keys.absent[name] ?? null) : null;
}
