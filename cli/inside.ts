import type { Position } from "../lib/answer/position-of";

/** Where a tier's text stands in a file of another form, as values or a manifest: as a block of lines that is shifted to the right. */
export type Inside = {
  readonly source: string;
  /** How many lines stand above it. */
  readonly above: number;
  readonly indent: number;
};

/** Finds a tier's text in a file. Null where it does not stand there word for word, or more than once: then nobody can write it back. */
export function findInside(source: string, yaml: string): Inside | null {
  if (source.includes("\r")) return null;
  const lines = source.split("\n");
  const wanted = linesOf(yaml);
  const first = wanted.findIndex((line) => line.trim() !== "");
  if (first < 0) return null;
  const found = lines.flatMap((line, index): readonly Inside[] => {
    if (line.trimStart() !== wanted[first]?.trimStart()) return [];
    const place = { source, above: index - first, indent: indentOf(line) - indentOf(wanted[first]) };
    return stands(lines, wanted, place) ? [place] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The file with another text in the place of a tier's. */
export function replaceInside({ source, above, indent }: Inside, before: string, after: string): string {
  const lines = source.split("\n");
  lines.splice(above, linesOf(before).length, ...linesOf(after).map((line) => shifted(line, indent)));
  return lines.join("\n");
}

/** A place of a tier's text as a place of the file. */
export function positionInside({ above, indent }: Inside, { line, column }: Position): Position {
  return { line: above + line, column: indent + column };
}

function stands(lines: readonly string[], wanted: readonly string[], { above, indent }: Inside): boolean {
  return (
    above >= 0 && indent >= 0 && wanted.every((line, index) => lines[above + index] === shifted(line, indent))
  );
}

function shifted(line: string, indent: number): string {
  return line === "" ? "" : " ".repeat(indent) + line;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n+$/, "").split("\n");
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
