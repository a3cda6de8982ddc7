import type { Random } from "./random";

/** A configuration with one to three changes: of structure, scalars, types, ids or OTTL. */
export function mutate(text: string, random: Random): string {
  let lines = text.split("\n");
  for (let round = random.below(3); round >= 0; round--) lines = change(lines, random);
  return lines.join("\n");
}

function change(lines: readonly string[], random: Random): string[] {
  const at = random.below(lines.length);
  const here = lines[at] ?? "";
  const indent = /^ */.exec(here)?.[0] ?? "";
  switch (random.below(10)) {
    case 0:
      return lines.toSpliced(at, 1);
    case 1:
      return lines.toSpliced(at, 0, here);
    case 2:
      return lines.toSpliced(
        at,
        1,
        `${indent}${random.pick(["  ", "- ", "x", "\t"]) ?? ""}${here.trimStart()}`,
      );
    case 3:
      return lines.toSpliced(at, 2, lines[at + 1] ?? "", here);
    case 4:
      return lines.toSpliced(at, 1, misspelt(here, random));
    case 5:
      return lines.toSpliced(at, 0, `${indent}${random.pick(keys) ?? ""}: ${random.pick(scalars) ?? ""}`);
    case 6:
      return lines.toSpliced(at, 1, withoutListItem(here, random));
    case 7:
      return lines.toSpliced(
        at,
        1,
        here.replace(
          /(["'])(.*)\1/,
          (_, quote: string, inner: string) => quote + mixed(inner, random) + quote,
        ),
      );
    default:
      return lines.toSpliced(at, 1, here.replace(/: .*$/, `: ${random.pick(scalars) ?? ""}`));
  }
}

/** A letter of a word gone, doubled or another. */
function misspelt(line: string, random: Random): string {
  const at = random.below(line.length);
  return (
    line.slice(0, at) + (random.pick(["", line[at] ?? "", "x", "_", "/", " "]) ?? "") + line.slice(at + 1)
  );
}

/** `[a, b]` with an item gone or twice. */
function withoutListItem(line: string, random: Random): string {
  return line.replace(/\[([^\][]*)\]/, (_, inner: string) => {
    const items = inner.split(",");
    const at = random.below(items.length);
    const next = random.below(2) === 0 ? items.toSpliced(at, 1) : [...items, items[at] ?? ""];
    return `[${next.join(",")}]`;
  });
}

/** A statement with a piece of OTTL written over it. */
function mixed(inner: string, random: Random): string {
  const at = random.below(inner.length + 1);
  return inner.slice(0, at) + (random.pick(ottl) ?? "") + inner.slice(at + random.below(3));
}

const keys = [
  "endpoint",
  "timeout",
  "tls",
  "enabled",
  "foo",
  "sending_queue",
  "compression",
  "headers",
  "auth",
];
const plain =
  "1 0 -1 1.5 0x1F 0123 1_000 1e3 true yes null ~ [] {} [a] 5s 1d -5s 1h30m text http://a:1 a:1 localhost :0 ${env:X} ${env:X:-5s} ${X:-a} *a .inf gzip otlp/2 a::b 0.0.0.0:4317 - |";
const scalars = plain
  .split(" ")
  .concat("", '""', '"5"', "{ a: 1 }", "[{ a: b }]", "2024-01-01", "99999999999", "!!str 5", "&a 5", "'(");
const ottl = [
  "(",
  ")",
  "==",
  "and",
  "IsMatch(",
  "attributes[",
  '\\"a\\"',
  "nil",
  "set(",
  ",",
  " where ",
  "1",
  "+",
  "span.",
  "x",
];
