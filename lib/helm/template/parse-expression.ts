import type { Word } from "./scan";
import { TemplateError, type Call, type Expression, type Origin } from "./types";

/** `$a, $b := rest`: the names in front, and the rest. No names: nothing is assigned. */
export function splitAssignment(words: readonly Word[]): {
  readonly names: readonly string[];
  readonly declares: boolean;
  readonly words: readonly Word[];
} {
  const sign = words.findIndex(({ is, text }) => is === "mark" && (text === ":=" || text === "="));
  if (sign < 0) return { names: [], declares: false, words };
  const names = words.slice(0, sign).flatMap(({ is, text }) => (is === "variable" ? [text] : []));
  return { names, declares: words[sign]?.text === ":=", words: words.slice(sign + 1) };
}

/** Reads the words of a pipeline. */
export function parseExpression(words: readonly Word[]): Expression {
  const reader = createReader(words);
  const expression = reader.pipeline();
  if (reader.peek() !== undefined) throw new TemplateError(`unexpected ${reader.peek()?.text}`);
  return expression;
}

function createReader(words: readonly Word[]) {
  let next = 0;
  const peek = () => words[next];
  const isMark = (text: string) => peek()?.is === "mark" && peek()?.text === text;

  function pipeline(): Expression {
    const first = command();
    const stages: Call[] = [];
    while (isMark("|")) {
      next++;
      const stage = command();
      if (stage.is !== "call") throw new TemplateError("only functions can follow a pipe");
      stages.push(stage);
    }
    return stages.length === 0 ? first : { is: "pipe", first, stages };
  }

  /** A function with its arguments, or one operand. */
  function command(): Expression {
    const word = peek();
    if (word?.is === "name" && !constants.has(word.text)) {
      next++;
      return { is: "call", name: word.text, arguments: operands() };
    }
    const first = operand();
    const given = operands();
    // Go's objects have methods, plain data has none: this fails only where it is run.
    return given.length === 0 ? first : { is: "call", name: "method", arguments: given };
  }

  function operands(): readonly Expression[] {
    const found: Expression[] = [];
    while (peek() !== undefined && !isMark("|") && !isMark(")")) found.push(operand());
    return found;
  }

  function operand(): Expression {
    const word = words[next++];
    if (word === undefined) throw new TemplateError("a value is missing");
    if (word.is === "string") return { is: "literal", value: word.text };
    if (word.is === "number") return { is: "literal", value: numberIn(word.text) };
    if (word.is === "name") {
      const constant = constants.get(word.text);
      return constant === undefined
        ? { is: "call", name: word.text, arguments: [] }
        : { is: "literal", value: constant };
    }
    if (word.is === "field") return path({ is: "dot" }, [word.text]);
    if (word.is === "variable") return path({ is: "variable", name: word.text }, []);
    if (word.text === ".") return path({ is: "dot" }, []);
    if (word.text !== "(") throw new TemplateError(`unexpected ${word.text}`);
    const inner = pipeline();
    if (!isMark(")")) throw new TemplateError("a parenthesis is not closed");
    next++;
    return path({ is: "inner", expression: inner }, []);
  }

  /** Fields that follow without a blank. */
  function path(of: Origin, start: readonly string[]): Expression {
    const steps = [...start];
    for (let word = peek(); word?.is === "field" && !word.spaced; word = peek()) {
      steps.push(word.text);
      next++;
    }
    return { is: "path", of, path: steps };
  }

  return { pipeline, peek };
}

const constants = new Map<string, null | boolean>([
  ["true", true],
  ["false", false],
  ["nil", null],
]);

/** Go's number literals, hexadecimal exponents too. */
function numberIn(text: string): number {
  const [, sign, digits, exponent] = /^(-?)0x([0-9a-fA-F]+)p([-+]?\d+)$/.exec(text) ?? [];
  if (digits === undefined) return Number(text);
  return (sign === "-" ? -1 : 1) * Number.parseInt(digits, 16) * 2 ** Number(exponent);
}
