import { err, ok } from "../../base/result";
import { words } from "../../base/words";
import type { OttlParameter } from "../../catalogue/fields/ottl-types";
import { typeTrouble } from "./check-value";
import { intOf } from "./int-of";
import { computed, transformContext } from "./literal";
import type { Getter } from "./literal";
import { literalError } from "./literal-error";
import type { Checked, Scope } from "./scope";
import type { Value } from "./syntax";
import { within } from "./trouble";

/** One argument as its parameter takes it; `value` null: a function by its name stands there. Source: buildArg of pkg/ottl/functions.go. */
export function checkArgument(value: Value | null, { type, list }: OttlParameter, scope: Scope): Checked {
  return list ? checkList(value, type, scope) : checkOne(value, type, scope);
}

function checkList(value: Value | null, type: string, scope: Scope): Checked {
  if (value?.is !== "list") {
    const name = /^[A-Z]/.test(type) ? `${type}[${transformContext(scope.context)}]` : type;
    return mustBe("list", `must be a list of type ${name}`);
  }
  const items: Getter[] = [];
  for (const [index, item] of value.values.entries()) {
    const checked = checkOne(item, type, scope);
    if (!checked.ok) return err(within(`error while parsing list argument at index ${index}`, checked.error));
    items.push(checked.value);
  }
  return ok({ literal: null, items });
}

function checkOne(value: Value | null, type: string, scope: Scope): Checked {
  if (type.endsWith("Setter")) return checkPathArgument(value, scope);
  if (type.endsWith("Getter")) return checkGetter(value, type, scope);
  return checkPlain(value, type, scope);
}

/** Something to write to. */
function checkPathArgument(value: Value | null, scope: Scope): Checked {
  if (value?.is !== "literal" || value.literal.is !== "path") return mustBe("path", "must be a path");
  const trouble = scope.check.path(value.literal.path, scope);
  return trouble ? err(trouble) : ok(computed);
}

function checkGetter(value: Value | null, type: string, scope: Scope): Checked {
  if (!value)
    return err(typeTrouble("no value field set. This is a bug in the OpenTelemetry Transformation Language"));
  const checked = scope.check.value(value, scope);
  if (!checked.ok || !checked.value.literal) return checked;
  const error = literalError(type, checked.value.literal);
  return error === null ? checked : err(typeTrouble(error));
}

/** What must be written out: nothing that is calculated. */
function checkPlain(value: Value | null, type: string, scope: Scope): Checked {
  const literal = value?.is === "literal" ? value.literal : null;
  switch (type) {
    case "string":
      return value?.is === "string" ? ok({ literal: value }) : mustBe("string", "must be a string");
    case "bool":
      return value?.is === "bool" ? ok({ literal: value }) : mustBe("bool", "must be a bool");
    case "float64":
      return literal?.is === "float"
        ? ok({ literal: { is: "float", value: Number(literal.text) } })
        : mustBe("float", "must be a float");
    case "int64":
      return literal?.is === "int"
        ? ok({ literal: { is: "int", value: intOf(literal.text) } })
        : mustBe("int", "must be an int");
    case "LambdaExpression":
      return value?.is === "lambda"
        ? scope.check.value(value, scope)
        : mustBe("lambda", "must be a lambda expression");
    default:
      // A type that no function of this version has.
      return ok(computed);
  }
}

function mustBe(wanted: string, upstream: string): Checked {
  return err({ upstream, message: words("collector.ottl.argument-kind", { wanted }), at: null });
}
