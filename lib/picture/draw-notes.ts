import { measures } from "../graph/measures";
import type { GraphView } from "../graph/types";
import { label, rect } from "./marks";
import type { PictureSettings } from "./types";

/** What people noted, over everything else. */
export function drawNotes({ notes }: GraphView, { palette }: PictureSettings): readonly string[] {
  const { pad, line, size } = measures.note;
  return notes.flatMap(({ box, lines }) => [
    rect(box, 4, { fill: palette["surface-2"] ?? "", stroke: palette["line-2"] ?? "" }),
    ...lines.map((text, index) =>
      label(text, box.x + pad, box.y + pad + index * line + size + 1, { size, fill: palette["ink"] ?? "" }),
    ),
  ]);
}
