import { createTwoFilesPatch } from "diff";

/** A unified diff of one file, as `git apply` takes it; "" where nothing changed. */
export function textDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const name = file.replace(/^\/+/, "");
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
  });
  // The library puts a line of equals signs on top, which no patch has.
  return patch.replace(/^=+\n/, "");
}
