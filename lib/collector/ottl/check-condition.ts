import { assertNever } from "../../base/assert";
import type { Scope } from "./scope";
import type { BooleanValue, Condition } from "./syntax";
import type { OttlTrouble } from "./trouble";

/** What a condition is made of, from left to right. Source: pkg/ottl/boolean_value.go. */
export function checkCondition(condition: Condition, scope: Scope): OttlTrouble | null {
  for (const { of } of condition.flat()) {
    const trouble = checkBoolean(of, scope);
    if (trouble) return trouble;
  }
  return null;
}

function checkBoolean(of: BooleanValue["of"], scope: Scope): OttlTrouble | null {
  const { check } = scope;
  switch (of.is) {
    case "comparison": {
      const left = check.value(of.left, scope);
      const checked = left.ok ? check.value(of.right, scope) : left;
      return checked.ok ? null : checked.error;
    }
    case "converter":
      return check.call(of.call, scope) ?? check.keys(of.call.keys, scope);
    case "condition":
      return check.condition(of.condition, scope);
    case "constant":
      return null;
    default:
      return assertNever(of);
  }
}
