import { diffLines } from "diff";

/** One line of a comparison. Numbers count from 1 in the text they stand in; null where the line is not in it. */
export type ComparedLine = {
  readonly is: "same" | "added" | "removed";
  readonly text: string;
  readonly before: number | null;
  readonly after: number | null;
};

/** Every line of both texts, in order. `ignoreSpace`: lines that differ in blanks only are the same. */
export function compareLines(before: string, after: string, ignoreSpace = false): readonly ComparedLine[] {
  const lines: ComparedLine[] = [];
  let old = 1;
  let now = 1;
  for (const part of diffLines(before, after, ignoreSpace ? { ignoreWhitespace: true } : {})) {
    for (const text of part.value.replace(/\n$/, "").split("\n")) {
      if (part.removed) lines.push({ is: "removed", text, before: old++, after: null });
      else if (part.added) lines.push({ is: "added", text, before: null, after: now++ });
      else lines.push({ is: "same", text, before: old++, after: now++ });
    }
  }
  return before === "" && after === "" ? [] : lines;
}
