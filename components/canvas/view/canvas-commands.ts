import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ReactFlowInstance } from "reactflow";
import { laneId } from "@/lib/graph/node-id";
import type { GraphView } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import type { BoardScope } from "../board";
import { middleOf, startNote } from "../notes/write-note";
import { canvasActions, type CanvasAction } from "../selection/canvas-actions";
import { toggleAllLanes, toggleLane } from "./collapse";
import { seenBox } from "./seen-box";
import { toggleLock } from "./lock";
import { setSnap, viewStateOf } from "./view-state";

/** What a canvas that is shown does for others, by session. */
type Handle = {
  readonly addNote: () => void;
  readonly toggleLane: (lane: { readonly tier: string; readonly pipeline: string }) => void;
  readonly toggleAllLanes: () => void;
  readonly act: (action: CanvasAction) => void;
};

/** The canvas as it is drawn now, for others. */
export function canvasHandle(
  view: GraphView,
  scope: BoardScope,
  flow: Pick<ReactFlowInstance, "screenToFlowPosition">,
): Omit<Handle, "act"> {
  const { session } = scope;
  return {
    addNote: () => startNote(scope, view, middleOf(seenBox(flow))),
    toggleLane: (lane) => toggleLane(session, view, lane),
    toggleAllLanes: () => toggleAllLanes(session, view),
  };
}

/** Says that a canvas is there; the function given back says that it is gone. */
export function offerCanvas(session: Session, handle: Handle): () => void {
  handles.set(session, handle);
  return () => void (handles.get(session) === handle && handles.delete(session));
}

/** The canvas of a session, while one is shown. */
export function canvasOf(session: Session): Handle | undefined {
  return handles.get(session);
}

/** What the command palette offers of the canvas. `show` brings the canvas to the front where it is not. */
export function useCanvasCommands(session: Session, show: () => void) {
  const t = useTranslations("canvas");
  return useMemo(() => {
    const { snap, collapsed } = viewStateOf(session).getState();
    const { locked, topology } = session.getState();
    const lanes = topology.tiers.flatMap((tier) =>
      tier.pipelines.map(({ id: pipeline }) => {
        const isCollapsed = collapsed.has(laneId(tier.id, pipeline));
        return {
          id: `fold ${tier.id} ${pipeline}`,
          text: t(isCollapsed ? "view.expandOf" : "view.collapseOf", { tier: tier.id, pipeline }),
          run: () => onceThere(session, show, (c) => c.toggleLane({ tier: tier.id, pipeline })),
        };
      }),
    );
    return [
      ...canvasActions.map(({ id, keys }) => ({
        id: `canvas ${id}`,
        text: t(`selecting.action.${id}`),
        hint: keys,
        // Once the palette is gone and has given the keyboard back.
        run: () => void setTimeout(() => onceThere(session, show, (c) => c.act(id))),
      })),
      {
        id: "note",
        text: t("notes.add"),
        hint: "N",
        run: () => onceThere(session, show, (c) => c.addNote()),
      },
      { id: "snap", text: t(snap ? "view.snapOff" : "view.snapOn"), run: () => setSnap(session, !snap) },
      {
        id: "lock",
        text: t(locked ? "view.unlock" : "view.lock"),
        hint: "L",
        run: () => toggleLock(session),
      },
      {
        id: "fold-all",
        text: t(collapsed.size > 0 ? "view.expandAll" : "view.collapseAll"),
        run: () => onceThere(session, show, (c) => c.toggleAllLanes()),
      },
      ...lanes,
    ];
  }, [session, show, t]);
}

const handles = new WeakMap<Session, Handle>();

/** A canvas that was behind something else is drawn a moment later. */
function onceThere(session: Session, show: () => void, act: (handle: Handle) => void, tries = 60): void {
  const handle = handles.get(session);
  if (handle) return act(handle);
  show();
  if (tries > 0) requestAnimationFrame(() => onceThere(session, show, act, tries - 1));
}
