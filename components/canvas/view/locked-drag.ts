import { useRef } from "react";
import type { Session } from "@/lib/session/store";

/** How far the mouse must go before it means to move something, in pixels. */
const far = 8;

/**
 * Where nothing can be changed, dragging a node moves the whole canvas. Whoever meant the node is told why, once a drag; a
 * finger that pans over nodes is not.
 */
export function useLockedDrag(session: Session) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onMoveStart(event: MouseEvent | TouchEvent | null): void {
      const onNode = event?.target instanceof Element && event.target.closest(".react-flow__node") !== null;
      const meant = onNode && event instanceof MouseEvent && event.type === "mousedown";
      from.current = meant && session.getState().readOnly ? { x: event.clientX, y: event.clientY } : null;
    },
    onMove(event: MouseEvent | TouchEvent | null): void {
      if (!from.current || !(event instanceof MouseEvent)) return;
      if (Math.hypot(event.clientX - from.current.x, event.clientY - from.current.y) < far) return;
      from.current = null;
      session.mayChange();
    },
  };
}
