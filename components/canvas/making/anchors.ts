import type { NodeId } from "@/lib/graph/types";

/** Where a list hangs that belongs to a point of the window. */
export function atPoint({ x, y }: { readonly x: number; readonly y: number }): DOMRect {
  return new DOMRect(x, y, 0, 0);
}

/** Where a list hangs that belongs to a node: the node; the middle of the canvas while that is not drawn. */
export function atNode(id: NodeId): DOMRect {
  const element =
    document.querySelector(`.canvas [data-id="${CSS.escape(id)}"]`) ?? document.querySelector(".canvas");
  return element?.getBoundingClientRect() ?? new DOMRect();
}

/** Where the event happened; a touch counts with its last finger. */
export function pointOf(event: MouseEvent | TouchEvent): { readonly x: number; readonly y: number } {
  if ("clientX" in event) return { x: event.clientX, y: event.clientY };
  const touch = event.changedTouches[0];
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}
