import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Session } from "@/lib/session/store";
import { canvasActions, type CanvasAction } from "../selection/canvas-actions";
import { toggleLock } from "./lock";
import { setSnap, viewStateOf } from "./view-state";

/** What a canvas that is shown does for others, by session. */
type Handle = { readonly addNote: () => void; readonly act: (action: CanvasAction) => void };

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
    const { snap } = viewStateOf(session).getState();
    const { locked } = session.getState();
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
