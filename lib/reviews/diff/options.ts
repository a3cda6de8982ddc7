import { compareLines, type ComparedLine } from "./lines";

/** What a reader does not want to see as a difference. */
export type Ignored = { readonly space: boolean; readonly order: boolean };

/**
 * The same comparison with some differences taken for none. space: blanks. order: a line that stands elsewhere below the same keys;
 * the order of list items is never ignored, since that of processors means something.
 */
export function ignoring(lines: readonly ComparedLine[], { space, order }: Ignored): readonly ComparedLine[] {
  const compared = space ? compareLines(sideOf(lines, "removed"), sideOf(lines, "added"), true) : lines;
  return order ? ignoringOrder(compared) : compared;
}

/** Two lines beside each other; null: nothing stands on that side. */
export type Pair = { readonly left: ComparedLine | null; readonly right: ComparedLine | null };

/** A comparison side by side: what was removed beside what was added in its place. */
export function paired(lines: readonly ComparedLine[]): readonly Pair[] {
  const pairs: { left: ComparedLine | null; right: ComparedLine | null }[] = [];
  let open = 0;
  for (const line of lines) {
    if (line.is === "same") {
      pairs.push({ left: line, right: line });
      open = pairs.length;
    } else if (line.is === "removed") pairs.push({ left: line, right: null });
    else {
      while (pairs[open] && pairs[open]?.right !== null) open += 1;
      const beside = pairs[open];
      if (beside) beside.right = line;
      else pairs.push({ left: null, right: line });
    }
  }
  return pairs;
}

/** The text of one side. */
function sideOf(lines: readonly ComparedLine[], is: "added" | "removed"): string {
  return lines
    .filter((line) => line.is === "same" || line.is === is)
    .map(({ text }) => `${text}\n`)
    .join("");
}

function ignoringOrder(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const [before, after] = [placesOf(lines, "removed"), placesOf(lines, "added")];
  const left = new Map<string, ComparedLine[]>();
  for (const line of lines) {
    const place = before.get(line);
    if (line.is === "removed" && place !== undefined) left.set(place, [...(left.get(place) ?? []), line]);
  }
  const same = new Map<ComparedLine, ComparedLine>();
  for (const line of lines) {
    const place = after.get(line);
    const found = line.is === "added" && place !== undefined ? left.get(place)?.shift() : undefined;
    if (found) same.set(line, found);
  }
  const gone = new Set(same.values());
  return lines
    .filter((line) => !gone.has(line))
    .map((line) => {
      const was = same.get(line);
      return was ? Object.assign({}, line, { is: "same" as const, before: was.before }) : line;
    });
}

/** Where each line of one side stands: the lines it is indented below, and its own text. Left out: what lies in a list. */
function placesOf(
  lines: readonly ComparedLine[],
  is: "added" | "removed",
): ReadonlyMap<ComparedLine, string> {
  const places = new Map<ComparedLine, string>();
  const above: { readonly indent: number; readonly text: string }[] = [];
  for (const line of lines) {
    if (line.is !== "same" && line.is !== is) continue;
    const text = line.text.trim();
    if (text === "") continue;
    const indent = line.text.length - line.text.trimStart().length;
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const way = [...above.map((each) => each.text), text];
    if (!way.some((each) => /^-( |$)/.test(each))) places.set(line, way.join("\n"));
    if (!text.startsWith("#")) above.push({ indent, text });
  }
  return places;
}
