import { useRef, type MouseEvent as ReactMouseEvent } from "react";
import { useReactFlow } from "reactflow";
import type { Box, GraphView, NodeId } from "@/lib/graph/types";
import type { BoardScope } from "../board";
import { addNodes } from "./select";

/** The pointer has to go this far, in pixels, before it is a box and not a click. */
const threshold = 4;

/**
 * Shift and the mouse draw a box; what it touches is added to what is selected. Heard before the canvas, which would pan or drag.
 * Touch has no Shift and keeps panning.
 */
export function useBox(view: GraphView, { session, board }: BoardScope) {
  const flow = useReactFlow();
  const drawn = useRef(false);

  function onMouseDownCapture(event: ReactMouseEvent<HTMLElement>): void {
    drawn.current = false;
    if (!event.shiftKey || event.button !== 0 || isControl(event.target)) return;
    event.stopPropagation();
    event.preventDefault();
    const from = { x: event.clientX, y: event.clientY };
    const pane = event.currentTarget.getBoundingClientRect();
    const move = ({ clientX: x, clientY: y }: MouseEvent) => {
      if (!drawn.current && Math.hypot(x - from.x, y - from.y) < threshold) return;
      drawn.current = true;
      const box = between(from, { x, y });
      board.setState({ box: { ...box, x: box.x - pane.left, y: box.y - pane.top } });
    };
    const end = ({ clientX: x, clientY: y }: MouseEvent) => {
      window.removeEventListener("mousemove", move);
      window.removeEventListener("mouseup", end);
      board.setState({ box: null });
      if (!drawn.current) return;
      const corners = [from, { x, y }].map((point) => flow.screenToFlowPosition(point));
      const [first = from, second = from] = corners;
      addNodes(session, view, touched(view, between(first, second)));
    };
    window.addEventListener("mousemove", move);
    window.addEventListener("mouseup", end);
  }

  /** The end of a box is no click on what lies there. */
  function onClickCapture(event: ReactMouseEvent<HTMLElement>): void {
    if (!drawn.current) return;
    drawn.current = false;
    event.stopPropagation();
  }

  return { onMouseDownCapture, onClickCapture };
}

/** Everything that can be selected and that the box touches, in reading order. */
function touched(view: GraphView, box: Box): readonly NodeId[] {
  const chips = view.frames.flatMap((frame) => frame.chips);
  return [...view.nodes, ...chips, ...view.hops, ...view.backends]
    .filter(({ box: { x, y, width, height } }) => {
      const across = x < box.x + box.width && box.x < x + width;
      return across && y < box.y + box.height && box.y < y + height;
    })
    .map(({ id }) => id);
}

type Corner = { readonly x: number; readonly y: number };

function between(a: Corner, b: Corner): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function isControl(target: EventTarget): boolean {
  if (!(target instanceof Element)) return true;
  return target.closest("button, a, input, .react-flow__handle, .react-flow__panel") !== null;
}
