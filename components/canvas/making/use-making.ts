import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { useReactFlow, type FinalConnectionState, type OnConnectStartParams } from "reactflow";
import type { Point } from "@/lib/graph/hit";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import type { FlowEdge } from "../flow-types";
import type { Voice } from "../voice";
import { goToLine } from "./go-to-line";
import { actsNow, loadActs } from "./load-acts";
import { making, useMaking } from "./making-store";
import { markEdges } from "./mark-edges";

/** Making things on the canvas: what pointer, keyboard and menus ask for is done by acts that come with the first touch. */
export function useCanvasMaking(
  view: GraphView,
  scope: BoardScope,
  voice: Voice,
  edges: readonly FlowEdge[],
) {
  const { session, board } = scope;
  const flow = useReactFlow();
  const picked = useMaking((state) => state.edge);
  const [hovered, setHovered] = useState<string | null>(null);
  const at = useRef<{ readonly edge: string | null; readonly pane: Point | null }>(nowhere);
  const marked = useMemo(() => markEdges(edges, picked, view, voice), [edges, picked, view, voice]);
  const toFlow = (point: Point) => flow.screenToFlowPosition(point);
  const acts = () => actsNow()?.canvasActs({ ...scope, view, voice, toFlow }) ?? null;
  useEffect(() => loadWhenTouched(), []);

  return {
    edges: marked,
    hovered,
    onFlow: {
      isValidConnection({ source, target }: { source: string | null; target: string | null }): boolean {
        const { targets } = board.getState();
        return [source, target].some((id) => id !== null && targets?.get(id) === null);
      },
      onConnectStart: (_: unknown, start: OnConnectStartParams) => acts()?.lines.onConnectStart(start),
      onConnectEnd: (event: globalThis.MouseEvent | TouchEvent, end: FinalConnectionState) =>
        acts()?.lines.onConnectEnd(event, end),
      onEdgeClick(_: unknown, { id, data }: FlowEdge): void {
        if (data?.hop != null) session.select({ kind: "hop", hop: data.hop });
        goToLine(id);
      },
      onEdgeContextMenu(_: unknown, { id }: FlowEdge): void {
        at.current = { edge: id, pane: null };
        goToLine(id);
      },
      onEdgeMouseEnter: (_: unknown, { id }: FlowEdge) => setHovered(id),
      onEdgeMouseLeave: ({ relatedTarget }: MouseEvent) => {
        const onButton = relatedTarget instanceof Element && relatedTarget.closest(".edge-add") !== null;
        if (!onButton) setHovered(null);
      },
    },
    /** On the drawing as a whole. */
    pane: {
      onFocus({ target }: FocusEvent): void {
        // However the keyboard came to a node, its keys are about that node.
        if (!(target instanceof Element) || !target.classList.contains("react-flow__node")) return;
        const id = target.getAttribute("data-id");
        if (id !== null && board.getState().current !== id) board.setState({ current: id });
      },
      onDoubleClick({ target, clientX, clientY }: MouseEvent): void {
        if (isEmpty(target) && !session.getState().readOnly) acts()?.addAt({ x: clientX, y: clientY });
      },
      onClick({ target }: MouseEvent): void {
        if (target instanceof Element && !target.closest(".react-flow__edge, .edge-add"))
          making.pickEdge(null);
      },
    },
    onContextMenu({ target, button, clientX, clientY }: MouseEvent): void {
      const onPane = target instanceof Element && target.classList.contains("react-flow__pane");
      // The `+` of a line is the line, too.
      const line = target instanceof Element ? target.closest(".react-flow__edge, .edge-add") : null;
      const edge = line?.getAttribute("data-edge") ?? line?.getAttribute("data-id") ?? null;
      // The menu key reports no pressed button: its menu is about what has the keyboard.
      const pane = onPane && button === 2 ? { x: clientX, y: clientY } : null;
      at.current = { edge, pane };
    },
    /** Hands a key on that is not ours. */
    keysBefore:
      (next: (event: KeyboardEvent<HTMLElement>) => void) => (event: KeyboardEvent<HTMLElement>) => {
        if (!actsNow() && mayMake(event)) pressAgain(event);
        else if (!actsNow()?.makingKey(event, view, scope)) return next(event);
        event.preventDefault();
        event.stopPropagation();
      },
    /** The menu of an empty place, with `more` behind what can be made there. */
    paneMenu(more: readonly MenuEntry[]): readonly MenuEntry[] {
      const { pane } = at.current;
      const own = pane && !session.getState().readOnly ? acts()?.paneMenu(pane) : null;
      return own ? [...own, "separator", ...more] : more;
    },
    /** The menu of a line, a tier, a hop or the canvas as a whole; null: it is another thing's, or nothing can be changed. */
    menu: (id: NodeId | null): readonly MenuEntry[] | null =>
      session.getState().readOnly ? null : (acts()?.menu(at.current.edge, id) ?? null),
  };
}

function loadWhenTouched(): () => void {
  window.addEventListener("pointermove", load, { once: true });
  window.addEventListener("focusin", load, { once: true });
  window.addEventListener("keydown", load, { once: true });
  return () => {
    window.removeEventListener("pointermove", load);
    window.removeEventListener("focusin", load);
    window.removeEventListener("keydown", load);
  };
}

/** A key that could be about making things: letters without Control, on the drawing itself. */
function mayMake({ code, ctrlKey, metaKey, altKey, target }: KeyboardEvent<HTMLElement>): boolean {
  if (ctrlKey || metaKey || altKey || !/^Key[AEMSW]$/.test(code) || !(target instanceof Element))
    return false;
  return target.matches(".react-flow, .react-flow__node, .react-flow__edge, .frame-title");
}

/** The same key once more when what it asks for has come: the first press after opening a design is not lost. */
function pressAgain({ target, key, code, shiftKey }: KeyboardEvent<HTMLElement>): void {
  const again = new window.KeyboardEvent("keydown", { key, code, shiftKey, bubbles: true, cancelable: true });
  void loadActs().then(() => target.dispatchEvent(again));
}

function load(): void {
  void loadActs();
}

const nowhere = { edge: null, pane: null };

/** The canvas where nothing of its own stands: paper, frames and lanes. */
function isEmpty(target: EventTarget): boolean {
  if (!(target instanceof Element) || target.closest("button, .react-flow__edge") !== null) return false;
  if (target.classList.contains("react-flow__pane")) return true;
  return target.closest(".react-flow__node-lane, .react-flow__node-gap") !== null;
}
