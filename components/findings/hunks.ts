import { diffLines } from "diff";

export type DiffLine = {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
  readonly line: number;
};

/** Lines of `before` and `after` that differ, with `context` lines around them; runs that are left out become null. Lines count from 1 in the text they stand in. */
export function hunksOf(before: string, after: string, context = 2): readonly (DiffLine | null)[] {
  const lines: DiffLine[] = [];
  let oldLine = 1;
  let newLine = 1;
  for (const part of diffLines(before, after)) {
    for (const text of part.value.replace(/\n$/, "").split("\n")) {
      if (part.removed) lines.push({ kind: "removed", text, line: oldLine++ });
      else if (part.added) lines.push({ kind: "added", text, line: newLine++ });
      else {
        lines.push({ kind: "same", text, line: newLine++ });
        oldLine++;
      }
    }
  }
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some((line) => line.kind !== "same"),
  );
  return lines.flatMap((line, index) => {
    if (near[index]) return [line];
    return index === 0 || near[index - 1] ? [null] : [];
  });
}
