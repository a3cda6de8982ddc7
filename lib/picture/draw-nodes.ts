import type { GraphNode, GraphView } from "../graph/types";
import { badge, label, rect } from "./marks";
import type { PictureSettings } from "./types";

/** Uses of components, and lists with nothing in them. */
export function drawNodes(view: GraphView, settings: PictureSettings): readonly string[] {
  const { palette } = settings;
  const slots = view.slots.map(({ box }) =>
    rect(box, 7, { fill: "none", stroke: palette["line-2"] ?? "", "stroke-dasharray": "4 4" }),
  );
  return [...slots, ...view.nodes.flatMap((node) => drawNode(node, settings))];
}

function drawNode(node: GraphNode, settings: PictureSettings): readonly string[] {
  const { palette, badges } = settings;
  const { box, component, signal } = node;
  const said = badges.nodes.get(node.id);
  const note = settings.labels.note(node);
  // What is wrong with the name goes before what the settings say.
  const detail = node.detail === null ? null : { text: settings.speak(node.detail), tone: "ink-3" };
  const second = note ?? detail;
  const room = box.width - 18;
  const middle = box.y + box.height / 2;
  return [
    rect(box, 7, {
      fill: palette["surface"] ?? "",
      stroke: palette[component === null ? "error" : "line-2"] ?? "",
      ...(component === null ? { "stroke-dasharray": "4 3" } : {}),
    }),
    `<path d="M${box.x + 2} ${box.y + 5}v${box.height - 10}" stroke="${palette[signal ?? "ink-3"]}" stroke-width="3" stroke-linecap="round"/>`,
    label(node.label, box.x + 11, second === null ? middle + 4.5 : middle - 2, {
      size: 12.5,
      weight: 600,
      fill: palette["ink"] ?? "",
      room,
      struck: note?.struck ?? false,
    }),
    ...(second === null
      ? []
      : [label(second.text, box.x + 11, middle + 13, { size: 11, fill: palette[second.tone] ?? "", room })]),
    ...(said ? [badge(said, box.x + box.width, box.y, palette)] : []),
  ];
}
