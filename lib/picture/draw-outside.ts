import type { GraphView } from "../graph/types";
import { badge, label, rect } from "./marks";
import type { PictureSettings } from "./types";

/** What stands between and behind the tiers: the plates of hops, and backends. */
export function drawOutside(
  view: GraphView,
  { palette, labels, badges }: PictureSettings,
): readonly string[] {
  const plates = view.hops.flatMap(({ box, hop }) => {
    const said = badges.hops.get(hop.id);
    const { head, lines, wrong } = labels.hop(hop, said ?? null);
    const tone = said?.severity === "error" || hop.receiver === null ? "error" : "warning";
    const rows = [
      { text: head, weight: 600, fill: "ink" },
      ...lines.map((text) => ({ text, weight: 400, fill: "ink-2" })),
      ...(wrong === null ? [] : [{ text: wrong, weight: 600, fill: tone }]),
    ];
    const middle = box.y + box.height / 2 + 4;
    return [
      rect(box, 8, {
        fill: palette["surface"] ?? "",
        stroke: palette[wrong === null ? "line-2" : tone] ?? "",
      }),
      ...rows.map(({ text, weight, fill }, index) =>
        label(text, box.x + box.width / 2, middle + (index - (rows.length - 1) / 2) * 16, {
          size: index === 0 ? 12 : 11,
          weight,
          fill: palette[fill] ?? "",
          anchor: "middle",
          room: box.width - 10,
        }),
      ),
      ...(said ? [badge(said, box.x + box.width, box.y, palette)] : []),
    ];
  });
  const backends = view.backends.flatMap(({ box, backend, label: name }) => [
    rect(box, box.height / 2, {
      fill: palette["surface"] ?? "",
      stroke: palette["line-2"] ?? "",
      ...(backend.unresolved ? { "stroke-dasharray": "4 4" } : {}),
    }),
    label(name, box.x + 20, box.y + box.height / 2 - 2, {
      size: 12.5,
      weight: 600,
      fill: palette["ink"] ?? "",
      room: box.width - 40,
    }),
    label(backend.from.id, box.x + 20, box.y + box.height / 2 + 13, {
      size: 11,
      fill: palette["ink-3"] ?? "",
      room: box.width - 40,
    }),
  ]);
  return [...plates, ...backends];
}
