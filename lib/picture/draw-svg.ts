import { endsOf, runOf } from "../graph/edge-ends";
import { edgePath } from "../graph/edge-path";
import { extentOf } from "../graph/extent";
import type { GraphView } from "../graph/types";
import { drawFrames } from "./draw-frames";
import { drawNodes } from "./draw-nodes";
import { drawNotes } from "./draw-notes";
import { drawOutside } from "./draw-outside";
import { escaped, label } from "./marks";
import type { PictureSettings } from "./types";

/**
 * The graph as an SVG document that needs nothing else: colours of the theme, fonts inside, every text escaped. The same graph
 * and settings give the same bytes.
 */
export function drawSvg(view: GraphView, settings: PictureSettings): string {
  const { palette, title, fonts } = settings;
  const extent = extentOf(view);
  const left = Math.floor(extent.x) - margin;
  const top = Math.floor(extent.y) - margin;
  const width = Math.ceil(extent.width) + 2 * margin;
  const height = Math.ceil(extent.height) + 2 * margin + foot;
  const family =
    "'Inter Variable', Inter, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', sans-serif";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${escaped(family)}" role="img" lang="${settings.language}">`,
    `<title>${escaped(title)}</title>`,
    fonts === "" ? "" : `<style>${fonts}</style>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette["paper"]}"/>`,
    ...drawFrames(view, settings),
    ...drawEdges(view, settings),
    ...drawNodes(view, settings),
    ...drawOutside(view, settings),
    ...drawNotes(view, settings),
    label(title, left + margin, top + margin + Math.ceil(extent.height) + foot, {
      size: 12,
      fill: palette["ink-3"] ?? "",
    }),
    "</svg>",
    "",
  ]
    .filter((part, index, all) => part !== "" || index === all.length - 1)
    .join("\n");
}

const margin = 24;
/** Room for the title under the graph. */
const foot = 28;

function drawEdges(view: GraphView, { palette }: PictureSettings): readonly string[] {
  const ends = endsOf(view);
  return view.edges.flatMap((edge) => {
    const [from, to] = [ends.get(edge.from)?.box, ends.get(edge.to)?.box];
    if (!from || !to) return [];
    const path = edgePath(from, to, { run: runOf(edge, from, to), route: edge.route });
    const colour = palette[edge.broken ? "error" : (edge.signal ?? "ink-3")] ?? palette["ink-3"];
    const dash = edge.broken ? ' stroke-dasharray="5 4"' : "";
    return [`<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.6"${dash}/>`];
  });
}
