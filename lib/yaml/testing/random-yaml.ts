import { pick } from "./random";

/**
 * A text as somebody might have written it: maps and lists in block and flow style, comments of every sort, blank lines, quotes,
 * block scalars, anchors, odd indentation, CRLF, with or without a final newline. The same for the same random numbers.
 */
export function randomYaml(random: () => number): string {
  const writer: Writer = {
    random,
    indent: pick(random, [2, 2, 2, 4, 3]),
    dashIndent: pick(random, [0, 2, 4]),
    comments: pick(random, [0, 0.1, 0.4]),
    anchors: [],
  };
  const lines = [
    ...maybe(random, 0.2, ["# head", ""]),
    ...maybe(random, 0.1, ["---"]),
    ...mapLines(writer, 0, 0),
  ];
  const newline = random() < 0.15 ? "\r\n" : "\n";
  const text = lines.join("\n").replaceAll("\n", newline) + (random() < 0.8 ? newline : "");
  return random() < 0.03 ? `\uFEFF${text}` : text;
}

type Writer = {
  readonly random: () => number;
  readonly indent: number;
  readonly dashIndent: number;
  /** How likely a comment is at each place. */
  readonly comments: number;
  readonly anchors: string[];
};

const scalars = [
  "plain",
  "two words",
  "0.0.0.0:4317",
  "${env:HOST}:4317",
  "12",
  "1e3",
  "true",
  "null",
  "~",
  "on",
  '"double # quoted"',
  "'single ''quoted'': x'",
  "값",
  "http://x.test/a#b",
  '"a\\nb"',
  "'🥐'",
];
const flows = [
  "[]",
  "{}",
  "[a, b]",
  "[ a, 'b, c', {d: 1} ]",
  "{a: 1, b: [x, y], 'c':2}",
  "{ a: , b }",
  "[a,]",
  "[k: v, w]",
];

function mapLines(writer: Writer, depth: number, column: number): readonly string[] {
  const { random } = writer;
  const count = 1 + Math.floor(random() * (depth === 0 ? 5 : 3));
  const pad = " ".repeat(column);
  const lines: string[] = [];
  for (let index = 0; index < count; index++) {
    const key = `${pick(random, ["k", "key", '"q', "it em", "키"])}${index}`;
    const name = key.startsWith('"') ? `${key}"` : key;
    lines.push(...above(writer, pad));
    lines.push(...pairLines(writer, depth, column, `${pad}${name}:`));
    lines.push(...maybe(random, 0.1, [""]));
    lines.push(...maybe(random, writer.comments / 3, [`${pad}${" ".repeat(writer.indent)}# below`]));
  }
  return lines;
}

function listLines(writer: Writer, depth: number, column: number): readonly string[] {
  const { random } = writer;
  const pad = " ".repeat(column);
  const lines: string[] = [];
  const count = 1 + Math.floor(random() * 3);
  for (let index = 0; index < count; index++) {
    lines.push(...above(writer, pad));
    const compact = depth < 4 && random() < 0.3;
    if (compact) {
      const [first = "", ...rest] = [...mapLines({ ...writer, comments: 0 }, depth + 1, column + 2)];
      lines.push(`${pad}- ${first.trimStart()}`, ...rest);
    } else lines.push(...pairLines(writer, depth, column, `${pad}-`, true));
    lines.push(...maybe(random, 0.05, [""]));
  }
  return lines;
}

/** What follows a key with its colon or a dash, on its line and below. */
function pairLines(
  writer: Writer,
  depth: number,
  column: number,
  head: string,
  isItem = false,
): readonly string[] {
  const { random, indent, dashIndent } = writer;
  const sort = random();
  const tail = random() < writer.comments ? `${pick(random, [" ", "   "])}# beside` : "";
  if (sort < 0.12) return [head + tail];
  if (sort < 0.2) return blockScalar(writer, head, column + (isItem ? 2 : indent), tail);
  if (sort < 0.35) return [`${head} ${flow(writer, column)}${tail}`];
  if (depth < 4 && sort < 0.5)
    return [head + tail, ...listLines(writer, depth + 1, column + (isItem ? 2 : dashIndent))];
  if (depth < 4 && sort < 0.75)
    return [head + tail, ...mapLines(writer, depth + 1, column + (isItem ? 2 : indent))];
  return [`${head}${pick(random, [" ", " ", "  "])}${anchored(writer)}${tail}`];
}

function anchored(writer: Writer): string {
  const { random, anchors } = writer;
  if (anchors.length > 0 && random() < 0.08) return `*${pick(random, anchors)}`;
  const text = pick(random, scalars);
  if (random() >= 0.05) return text;
  anchors.push(`a${anchors.length}`);
  return `&${anchors.at(-1) ?? ""} ${text}`;
}

function flow(writer: Writer, column: number): string {
  if (writer.random() < 0.7) return pick(writer.random, flows);
  const pad = " ".repeat(column + 2);
  const comment = writer.random() < writer.comments ? " # in flow" : "";
  const last = pick(writer.random, ["", ","]);
  return `[\n${pad}first,${comment}\n${pad}# over second\n${pad}{s: 2}${last}${comment}\n${pad}]`;
}

function blockScalar({ random }: Writer, head: string, column: number, tail: string): readonly string[] {
  const pad = " ".repeat(column);
  const body = [`${pad}# text, not a comment`, ...maybe(random, 0.3, [""]), `${pad}  deeper`, `${pad}end`];
  return [
    `${head} ${pick(random, ["|", "|-", ">", ">-", "|+"])}${tail}`,
    ...body,
    ...maybe(random, 0.2, [""]),
  ];
}

function above({ random, comments }: Writer, pad: string): readonly string[] {
  if (random() >= comments) return [];
  return pick(random, [
    [`${pad}# above`],
    [`${pad}# above one`, `${pad}# above two`],
    [`${pad}# apart`, ""],
    [`${pad} # askew`],
  ]);
}

function maybe<T>(random: () => number, chance: number, lines: readonly T[]): readonly T[] {
  return random() < chance ? lines : [];
}
