import { closest } from "../../base/closest";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { words } from "../../base/words";
import type { OttlFunction, OttlParameter } from "../../catalogue/fields/ottl-types";
import { camelCase } from "../go/camel-case";
import { quote } from "../go/quote";
import { checkArgument } from "./check-argument";
import { factoryError } from "./factories/factory-error";
import type { GivenArguments } from "./factories/given";
import { computed } from "./literal";
import type { Getter } from "./literal";
import type { Scope } from "./scope";
import type { Argument, Call } from "./syntax";
import type { Position } from "./token";
import { nearOf, within } from "./trouble";
import type { OttlTrouble } from "./trouble";

/** Is there such a function, does it take these arguments, and can it be set up with them? Source: pkg/ottl/functions.go. */
export function checkCall(call: Call, scope: Scope): OttlTrouble | null {
  const { name, at } = call;
  const found = scope.functions.get(name);
  if (!found) return undefinedFunction(`undefined function ${quote(name)}`, name, { at, scope });
  // Upstream does not look at the arguments of a function that takes none.
  const given: Result<GivenArguments, OttlTrouble> =
    found.args.length === 0 ? ok(new Map<string, Getter>()) : checkArguments(call, found, scope);
  if (!given.ok)
    return within(`error while parsing arguments for call to ${quote(name)}`, {
      ...given.error,
      at: given.error.at ?? at,
    });
  const error = factoryError(name, given.value, scope);
  if (error === null) return null;
  const message = words("collector.ottl.function-refused", { name, error });
  return { upstream: `couldn't create function: ${error}`, message, at };
}

function checkArguments(
  call: Call,
  { args: parameters }: OttlFunction,
  scope: Scope,
): Result<GivenArguments, OttlTrouble> {
  const trouble = orderTrouble(call) ?? countTrouble(call, parameters);
  if (trouble) return err(trouble);
  const given = new Map<string, Getter>();
  for (const [index, argument] of call.args.entries()) {
    const parameter = parameterOf(argument, index, parameters);
    if (!parameter) return err(noParameter(call, argument, parameters));
    if (parameter.type === "FunctionGetter") {
      const trouble = functionTrouble(argument, scope);
      if (trouble) return err(trouble);
      given.set(parameter.name, computed);
      continue;
    }
    const checked = checkArgument(argument.value, parameter, scope);
    if (!checked.ok)
      return err(
        within(`invalid argument at position ${index}`, {
          ...checked.error,
          at: checked.error.at ?? argument.at,
        }),
      );
    given.set(parameter.name, checked.value);
  }
  return ok(given);
}

function orderTrouble({ name, args, at }: Call): OttlTrouble | null {
  const first = args.findIndex((argument) => argument.name !== "");
  if (first === -1 || args.slice(first).every((argument) => argument.name !== "")) return null;
  return {
    upstream: "unnamed argument used after named argument",
    message: words("collector.ottl.arguments-order", { name }),
    at,
  };
}

function countTrouble({ name, args, at }: Call, parameters: readonly OttlParameter[]): OttlTrouble | null {
  const most = parameters.length;
  const least = parameters.filter(({ optional }) => !optional).length;
  if (args.length >= least && args.length <= most) return null;
  return {
    upstream: `incorrect number of arguments. Expected: ${most} Received: ${args.length}`,
    message: words("collector.ottl.arguments-count", { name, least, most, count: args.length }),
    at,
  };
}

function parameterOf(
  { name }: Argument,
  index: number,
  parameters: readonly OttlParameter[],
): OttlParameter | null {
  if (name === "") return parameters[index] ?? null;
  const wanted = camelCase(name);
  return parameters.find((parameter) => parameter.name === wanted) ?? null;
}

function noParameter(
  { name }: Call,
  { name: parameter, at }: Argument,
  parameters: readonly OttlParameter[],
): OttlTrouble {
  // Some parameters cannot be named: no writing of theirs is made into the name in Go.
  const names = parameters.map((item) => snakeCase(item.name));
  const meant = closest(
    parameter,
    names.filter((item, index) => camelCase(item) === parameters[index]?.name),
  );
  return {
    upstream: `no such parameter: ${parameter}`,
    message: words("collector.ottl.no-parameter", { name, parameter, meant: meant ?? "none" }),
    at,
    ...nearOf(parameter, meant),
  };
}

/** A function by its name alone, as what replaces a match. */
function functionTrouble({ value, functionName, at }: Argument, scope: Scope): OttlTrouble | null {
  const name = value?.is === "enum" ? value.symbol : functionName;
  if (name === null)
    return {
      upstream: "invalid function name given",
      message: words("collector.ottl.argument-kind", { wanted: "function" }),
      at,
    };
  return scope.functions.has(name)
    ? null
    : undefinedFunction(`undefined function ${name}`, name, { at, scope });
}

function undefinedFunction(
  upstream: string,
  name: string,
  { at, scope }: { readonly at: Position; readonly scope: Scope },
): OttlTrouble {
  const { context } = scope;
  // An editor is no mistake for a converter.
  const alike = [...scope.functions.keys()].filter((other) => isEditor(other) === isEditor(name));
  const meant = closest(name, alike);
  const message = words("collector.ottl.undefined-function", { name, context, meant: meant ?? "none" });
  return { upstream, message, at, ...nearOf(name, meant) };
}

function isEditor(name: string): boolean {
  return /^[a-z]/.test(name);
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}
