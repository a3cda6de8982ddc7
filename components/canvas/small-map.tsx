import { memo, type PointerEvent } from "react";
import { Panel, useReactFlow, useStore, type ReactFlowState } from "reactflow";
import { extentOf } from "@/lib/graph/extent";
import type { Box, GraphView } from "@/lib/graph/types";
import { useVoice } from "./voice";

/**
 * The whole graph in a corner, with what is seen of it. Drawn once a change, not once a movement: only the window moves.
 * For the pointer only; the keyboard has arrows, Fit and the outline.
 */
export function SmallMap({ view }: { readonly view: GraphView }) {
  const flow = useReactFlow();
  const { t } = useVoice();
  const seen = useStore(seenOf, sameBox);
  const whole = extentOf(view);
  const air = Math.max(whole.width, whole.height) * 0.04 + 10;
  const width = whole.width + 2 * air;
  const height = whole.height + 2 * air;

  function go(event: PointerEvent<SVGSVGElement>): void {
    if (event.buttons !== 1) return;
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  }

  return (
    <Panel position="bottom-right" className="small-map">
      <svg
        role="img"
        aria-label={t("minimap")}
        viewBox={`${whole.x - air} ${whole.y - air} ${width} ${height}`}
        preserveAspectRatio="xMidYMid meet"
        onPointerDown={go}
        onPointerMove={go}
      >
        <Shapes view={view} />
        <rect className="small-map-seen" {...seen} rx={air / 6} vectorEffect="non-scaling-stroke" />
      </svg>
    </Panel>
  );
}

const Shapes = memo(function Shapes({ view }: { readonly view: GraphView }) {
  return (
    <>
      {view.frames.map((frame) => (
        <rect key={frame.tier} className="small-map-frame" {...frame.box} rx={10} />
      ))}
      {view.frames.flatMap((frame) =>
        frame.holes.map((hole) => <rect key={hole.id} className="small-map-hole" {...hole.box} rx={7} />),
      )}
      {[...view.hops, ...view.backends, ...view.notes].map(({ id, box }) => (
        <rect key={id} className="small-map-plate" {...box} rx={7} />
      ))}
      {[...view.nodes, ...view.groups].map((node) => (
        <rect
          key={node.id}
          data-signal={node.signal ?? "none"}
          className="small-map-node"
          {...node.box}
          rx={7}
        />
      ))}
    </>
  );
});

function seenOf({ transform: [x, y, zoom], width, height }: ReactFlowState): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
