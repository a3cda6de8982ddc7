import { assertNever } from "../../base/assert";
import { closest } from "../../base/closest";
import { err, ok } from "../../base/result";
import { words } from "../../base/words";
import { enumRefusal } from "./contexts";
import { intOf } from "./int-of";
import { computed } from "./literal";
import type { Literal } from "./literal";
import { nestedError } from "./nested-error";
import type { Checked, Scope } from "./scope";
import type { Lambda, MathExpression, MathLiteral, MathValue, Value } from "./syntax";
import { nearOf } from "./trouble";
import type { OttlTrouble } from "./trouble";

/** A value as a getter. Source: newGetter of pkg/ottl/expression.go, evaluateMathExpression of math.go. */
export function checkValue(value: Value, scope: Scope): Checked {
  switch (value.is) {
    case "nil":
    case "string":
    case "bool":
    case "bytes":
      return known(value);
    case "enum":
      return checkEnum(value.symbol, value.at, scope);
    case "literal":
      return checkLiteral(value.literal, scope);
    case "math":
      return checkMath(value.math, scope);
    case "lambda":
      return checkLambda(value.lambda, scope);
    case "list":
      return checkItems(value.values, scope, (values) => ok({ literal: { is: "list", values } }));
    case "map":
      return checkMap(value.items, scope);
    default:
      return assertNever(value);
  }
}

/** A value of another type than upstream takes, in its words. */
export function typeTrouble(upstream: string): OttlTrouble {
  return { upstream, message: words("collector.ottl.literal-type", { error: upstream }), at: null };
}

function known(literal: Literal): Checked {
  return ok({ literal });
}

function checkEnum(symbol: string, at: OttlTrouble["at"], scope: Scope): Checked {
  if (scope.data.enums[scope.context]?.includes(symbol)) return known({ is: "int", value: null });
  const meant = closest(symbol, scope.data.enums[scope.context] ?? []);
  const message = words("collector.ottl.enum", { symbol, context: scope.context, meant: meant ?? "none" });
  return err({ upstream: enumRefusal(symbol, scope.context), message, at, ...nearOf(symbol, meant) });
}

function checkLiteral(literal: MathLiteral, scope: Scope): Checked {
  if (literal.is === "float") return known({ is: "float", value: Number(literal.text) });
  if (literal.is === "int") return known({ is: "int", value: intOf(literal.text) });
  const trouble =
    literal.is === "path"
      ? scope.check.path(literal.path, scope)
      : (scope.check.call(literal.call, scope) ?? scope.check.keys(literal.call.keys, scope));
  return trouble ? err(trouble) : ok(computed);
}

/** Whatever is calculated is known only when it runs; a sign before a number belongs to it. */
function checkMath(math: MathExpression, scope: Scope): Checked {
  let last: Checked = ok(computed);
  for (const value of math) {
    last = checkMathValue(value, scope);
    if (!last.ok) return last;
  }
  return math.length === 1 ? last : ok(computed);
}

function checkMathValue({ unary, of }: MathValue, scope: Scope): Checked {
  const checked = of.is === "literal" ? checkLiteral(of.literal, scope) : checkMath(of.math, scope);
  if (!checked.ok || unary !== "-") return checked;
  const { literal } = checked.value;
  if (of.is === "literal" && literal?.is === "float") return known({ ...literal, value: -literal.value });
  if (of.is === "literal" && literal?.is === "int" && literal.value !== null)
    return known({ ...literal, value: -literal.value });
  return ok(computed);
}

/** Literal where all items are. */
function checkItems(
  values: readonly Value[],
  scope: Scope,
  make: (literals: readonly Literal[]) => Checked,
): Checked {
  const literals: Literal[] = [];
  for (const value of values) {
    const checked = scope.check.value(value, scope);
    if (!checked.ok) return checked;
    if (checked.value.literal) literals.push(checked.value.literal);
  }
  return literals.length === values.length ? make(literals) : ok(computed);
}

type MapItems = Extract<Value, { readonly is: "map" }>["items"];

function checkMap(items: MapItems, scope: Scope): Checked {
  const values = items.map(({ value }) => value);
  return checkItems(values, scope, (literals) => {
    const error = nestedError(literals.flatMap((item) => (item.is === "list" ? item.values : [item])));
    return error === null ? known({ is: "map" }) : err(typeTrouble(error));
  });
}

function checkLambda({ params, body }: Lambda, scope: Scope): Checked {
  if (!scope.isGateOn("ottl.functions.enableLambda"))
    return err({
      upstream:
        "lambda expression arguments require the `ottl.functions.enableLambda` feature gate to be enabled",
      message: words("collector.ottl.lambda-gate"),
      at: null,
    });
  const names = params.filter((param) => param !== "_");
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    const upstream = `duplicate local identifier "${twice}"`;
    return err({ upstream, message: words("collector.ottl.lambda", { error: upstream }), at: null });
  }
  const inner = { ...scope, locals: [...scope.locals, ...names] };
  const literal: Literal = { is: "lambda", params: params.length, context: scope.context };
  if (body.is === "value") {
    const checked = scope.check.value(body.value, inner);
    return checked.ok ? known(literal) : checked;
  }
  const trouble = scope.check.condition(body.condition, inner);
  return trouble ? err(trouble) : known(literal);
}
