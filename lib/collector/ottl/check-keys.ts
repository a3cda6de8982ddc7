import type { Scope } from "./scope";
import type { Key } from "./syntax";
import type { OttlTrouble } from "./trouble";

/** What stands between square brackets. Source: newKeys of pkg/ottl/functions.go. */
export function checkKeys(keys: readonly Key[], scope: Scope): OttlTrouble | null {
  for (const key of keys) {
    if (key.is === "string" || key.is === "int") continue;
    const checked = scope.check.value(
      key.is === "math" ? { is: "math", math: key.math } : { is: "literal", literal: key.literal },
      scope,
    );
    if (!checked.ok) return checked.error;
  }
  return null;
}
