import { assertNever } from "../../base/assert";
import { dataFunctions } from "./functions-data";
import { printed, textFunctions, type TemplateFunction } from "./functions-text";
import { parseTemplate } from "./parse";
import { isDict, isTrue, TemplateError, type Expression, type Piece, type Value } from "./types";

/** Runs templates as Helm does, as far as the chart's configuration needs it. */
export type Engine = {
  /** The text of a named template. Throws a TemplateError. */
  readonly include: (name: string, dot: Value) => string;
};

/** An engine that knows the templates which `sources` define. */
export function createEngine(sources: readonly string[]): Engine {
  const named = new Map(sources.flatMap((source) => [...parseTemplate(source).named]));
  const include = (name: string, dot: Value, depth: number): string => {
    const pieces = named.get(name);
    if (pieces === undefined) throw new TemplateError(`template ${name} is not defined`);
    return run(pieces, dot, depth);
  };
  const run = (pieces: readonly Piece[], dot: Value, depth: number): string => {
    if (depth > maxDepth) throw new TemplateError("templates include each other too deeply");
    const functions: Readonly<Record<string, TemplateFunction>> = {
      ...textFunctions,
      ...dataFunctions,
      include: (name, inner) => include(printed(name), inner ?? null, depth + 1),
      tpl: (text, inner) => run(parseTemplate(printed(text)).pieces, inner ?? null, depth + 1),
    };
    return createRun(functions).pieces(pieces, new Scope(null, [["$", dot]]), dot);
  };
  return { include: (name, dot) => include(name, dot, 0) };
}

const maxDepth = 100;

/** The variables of a block, and of those around it. */
class Scope {
  private readonly own: Map<string, Value>;
  constructor(
    private readonly outer: Scope | null,
    start: readonly (readonly [string, Value])[] = [],
  ) {
    this.own = new Map(start);
  }
  get(name: string): Value {
    if (this.own.has(name)) return this.own.get(name) ?? null;
    if (this.outer === null) throw new TemplateError(`undefined variable ${name}`);
    return this.outer.get(name);
  }
  declare(name: string, value: Value): void {
    this.own.set(name, value);
  }
  assign(name: string, value: Value): void {
    if (this.own.has(name) || this.outer === null) this.own.set(name, value);
    else this.outer.assign(name, value);
  }
}

function createRun(functions: Readonly<Record<string, TemplateFunction>>) {
  function pieces(all: readonly Piece[], scope: Scope, dot: Value): string {
    return all.map((piece) => one(piece, scope, dot)).join("");
  }

  function one(piece: Piece, scope: Scope, dot: Value): string {
    switch (piece.is) {
      case "text":
        return piece.text;
      case "print":
        return printed(value(piece.value, scope, dot));
      case "assign": {
        const given = value(piece.value, scope, dot);
        if (piece.declares) scope.declare(piece.name, given);
        else scope.assign(piece.name, given);
        return "";
      }
      case "if":
      case "with": {
        const given = value(piece.value, scope, dot);
        const inner = piece.is === "with" && isTrue(given) ? given : dot;
        return pieces(isTrue(given) ? piece.body : piece.otherwise, new Scope(scope), inner);
      }
      case "range":
        return range(piece, scope, dot);
      default:
        return assertNever(piece);
    }
  }

  function range(piece: Extract<Piece, { readonly is: "range" }>, scope: Scope, dot: Value): string {
    const given = value(piece.value, scope, dot);
    const entries: readonly (readonly [Value, Value])[] = Array.isArray(given)
      ? given.map((item, index) => [index, item])
      : isDict(given)
        ? Object.keys(given)
            .toSorted()
            .map((key) => [key, given[key] ?? null])
        : [];
    if (entries.length === 0) return pieces(piece.otherwise, new Scope(scope), dot);
    return entries
      .map(([key, item]) => {
        const [first, second] = piece.names;
        const start = second
          ? [[first ?? "", key] as const, [second, item] as const]
          : first
            ? [[first, item] as const]
            : [];
        return pieces(piece.body, new Scope(scope, start), item);
      })
      .join("");
  }

  function value(expression: Expression, scope: Scope, dot: Value): Value {
    switch (expression.is) {
      case "literal":
        return expression.value;
      case "path":
        return path(expression, scope, dot);
      case "call":
        return call(expression.name, expression.arguments, [], scope, dot);
      case "pipe": {
        let result = value(expression.first, scope, dot);
        for (const stage of expression.stages)
          result = call(stage.name, stage.arguments, [result], scope, dot);
        return result;
      }
      default:
        return assertNever(expression);
    }
  }

  function call(
    name: string,
    given: readonly Expression[],
    piped: readonly Value[],
    scope: Scope,
    dot: Value,
  ): Value {
    if (name === "and" || name === "or") {
      // The first that decides; what follows is not looked at.
      let last: Value = piped[0] ?? null;
      for (const each of given) {
        last = value(each, scope, dot);
        if (isTrue(last) === (name === "or")) return last;
      }
      return last;
    }
    const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (known === undefined) throw new TemplateError(`function ${name} is not known`);
    return known(...given.map((each) => value(each, scope, dot)), ...piped);
  }

  function path(
    { of, path: steps }: Extract<Expression, { readonly is: "path" }>,
    scope: Scope,
    dot: Value,
  ): Value {
    let here =
      of.is === "dot" ? dot : of.is === "variable" ? scope.get(of.name) : value(of.expression, scope, dot);
    steps.forEach((step, index) => {
      // Go looks into nothing only right behind a parenthesis.
      if (here === null && !(of.is === "inner" && index === 0))
        throw new TemplateError(`nil pointer evaluating interface {}.${step}`);
      here = isDict(here) && Object.hasOwn(here, step) ? (here[step] ?? null) : null;
    });
    return here;
  }

  return { pieces };
}
