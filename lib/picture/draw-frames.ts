import { laneId } from "../graph/node-id";
import type { Frame, GraphView, Lane } from "../graph/types";
import { badge, label, rect } from "./marks";
import type { PictureSettings } from "./types";

/** Tiers with their lanes, what is missing in them, and what stands at their foot. */
export function drawFrames(view: GraphView, settings: PictureSettings): readonly string[] {
  return view.frames.flatMap((frame) => [
    ...drawFrame(frame, settings),
    ...frame.lanes.flatMap((lane, index) => drawLane(lane, index === 0, settings)),
    ...drawHoles(frame, settings),
    ...drawChips(frame, settings),
  ]);
}

function drawFrame(
  { box, tier, caption }: Frame,
  { palette, speak, badges }: PictureSettings,
): readonly string[] {
  const head = label(tier, box.x + 12, box.y + 26, { size: 13.5, weight: 650, fill: palette["ink"] ?? "" });
  const beside = box.x + 24 + tier.length * 8;
  const said = badges.tiers.get(tier);
  return [
    rect(box, 10, { fill: palette["surface"] ?? "", stroke: palette["line-2"] ?? "" }),
    head,
    ...(caption === null
      ? []
      : [
          label(speak(caption), beside, box.y + 26, {
            size: 11.5,
            fill: palette["ink-3"] ?? "",
            room: box.x + box.width - beside - 12,
          }),
        ]),
    ...(said ? [badge(said, box.x + box.width - 16, box.y + 20, palette)] : []),
  ];
}

function drawLane(
  { box, titleY, tier, signal, pipeline }: Lane,
  isFirst: boolean,
  { palette, badges }: PictureSettings,
): readonly string[] {
  const colour = palette[signal ?? "ink-3"] ?? "";
  const y = titleY;
  const said = badges.lanes.get(laneId(tier, pipeline));
  return [
    ...(isFirst
      ? []
      : [`<path d="M${box.x} ${box.y}h${box.width}" stroke="${palette["line"]}" fill="none"/>`]),
    rect({ x: box.x + 11, y: y + 10, width: 17, height: 17 }, 4, {
      fill: palette[`${signal ?? "surface"}-tint`] ?? palette["surface-2"] ?? "",
    }),
    label((signal ?? pipeline).slice(0, 1).toUpperCase(), box.x + 19.5, y + 23, {
      size: 11,
      weight: 700,
      fill: colour,
      anchor: "middle",
    }),
    label(pipeline, box.x + 34, y + 23, { size: 12, weight: 550, fill: colour, room: box.width - 70 }),
    ...(said ? [badge(said, box.x + 52 + pipeline.length * 6.8, y + 18, palette)] : []),
  ];
}

function drawHoles({ holes }: Frame, { palette, labels }: PictureSettings): readonly string[] {
  return holes.flatMap(({ box, signal }) => [
    rect(box, 7, {
      fill: palette["error-tint"] ?? "",
      stroke: palette["error"] ?? "",
      "stroke-dasharray": "5 4",
    }),
    label(`${signal}: ${labels.hole}`, box.x + 12, box.y + box.height / 2 + 4, {
      size: 12,
      fill: palette["error"] ?? "",
      room: box.width - 24,
    }),
  ]);
}

function drawChips({ chips }: Frame, { palette, badges }: PictureSettings): readonly string[] {
  return chips.flatMap((chip) => {
    const { box, id, role } = chip;
    const said = badges.nodes.get(id);
    return [
      rect(box, 14, {
        fill: palette["surface-2"] ?? "",
        stroke: palette["line"] ?? "",
        ...(role === "unused" ? { "stroke-dasharray": "3 3" } : {}),
      }),
      label(chip.label, box.x + 12, box.y + 18, {
        size: 12,
        fill: palette[role === "unused" ? "ink-3" : "ink-2"] ?? "",
        room: box.width - 18,
      }),
      ...(said ? [badge(said, box.x + box.width, box.y, palette)] : []),
    ];
  });
}
