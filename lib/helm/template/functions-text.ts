import { TemplateError, type Value } from "./types";

/** A function of templates. */
export type TemplateFunction = (...given: readonly Value[]) => Value;

/** A value as Go prints it. */
export function printed(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return `[${value.map(printed).join(" ")}]`;
  if (typeof value !== "object") return String(value);
  const pairs = Object.keys(value)
    .toSorted()
    .map((key) => `${key}:${printed(value[key])}`);
  return `map[${pairs.join(" ")}]`;
}

/** Functions on texts and numbers: sprig's, in its order of arguments. */
export const textFunctions: Readonly<Record<string, TemplateFunction>> = {
  print: (...given) => given.map(printed).join(""),
  println: (...given) => `${given.map(printed).join(" ")}\n`,
  printf: (format, ...given) => formatted(text(format), given),
  quote: (...given) =>
    given
      .filter((each) => each !== null)
      .map((each) => JSON.stringify(printed(each)))
      .join(" "),
  squote: (...given) => given.map((each) => `'${printed(each)}'`).join(" "),
  toString: (value?: Value): Value => (value === null || value === undefined ? "<nil>" : printed(value)),
  lower: (value) => text(value).toLowerCase(),
  upper: (value) => text(value).toUpperCase(),
  trim: (value) => text(value).trim(),
  trunc: (length, value) => text(value).slice(0, number(length)),
  trimSuffix: (end, value) =>
    text(end) !== "" && text(value).endsWith(text(end))
      ? text(value).slice(0, -text(end).length)
      : text(value),
  trimPrefix: (start, value) =>
    text(value).startsWith(text(start)) ? text(value).slice(text(start).length) : text(value),
  contains: (part, value) => text(value).includes(text(part)),
  hasPrefix: (start, value) => text(value).startsWith(text(start)),
  hasSuffix: (end, value) => text(value).endsWith(text(end)),
  replace: (old, fresh, value) => text(value).replaceAll(text(old), text(fresh)),
  indent: (columns, value) => indented(number(columns), text(value)),
  nindent: (columns, value) => `\n${indented(number(columns), text(value))}`,
  join: (separator, list) => (Array.isArray(list) ? list.map(printed).join(text(separator)) : printed(list)),
  split: (separator, value) =>
    Object.fromEntries(
      text(value)
        .split(text(separator))
        .map((part, index) => [`_${index}`, part]),
    ),
  int: (value) => Math.trunc(number(value)),
  int64: (value) => Math.trunc(number(value)),
  float64: (value) => number(value),
  floor: (value) => Math.floor(number(value)),
  add: (...given) => given.reduce<number>((sum, each) => sum + number(each), 0),
  mulf: (...given) => given.reduce<number>((product, each) => product * number(each), 1),
  divf: (first, ...rest) => rest.reduce<number>((quotient, each) => quotient / number(each), number(first)),
  fail: (message) => {
    throw new TemplateError(text(message));
  },
};

function text(value: Value | undefined): string {
  return printed(value);
}

function number(value: Value | undefined): number {
  const read = typeof value === "number" ? value : Number(printed(value));
  return Number.isNaN(read) ? 0 : read;
}

function indented(columns: number, value: string): string {
  return value
    .split("\n")
    .map((line) => `${" ".repeat(columns)}${line}`)
    .join("\n");
}

function formatted(format: string, given: readonly Value[]): string {
  let next = 0;
  return format.replace(/%([svdq%])/g, (_, verb: string) => {
    if (verb === "%") return "%";
    const value = given[next++] ?? null;
    return verb === "q" ? JSON.stringify(printed(value)) : printed(value);
  });
}
