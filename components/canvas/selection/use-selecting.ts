import { useCallback, useMemo, type KeyboardEvent, type MouseEvent } from "react";
import { useReactFlow } from "reactflow";
import { useStore } from "zustand";
import { shownAs } from "@/lib/graph/fold";
import type { GraphView, NodeId } from "@/lib/graph/types";
import { selectPart } from "../actions";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import type { FlowNode } from "../flow-types";
import { focusNode } from "../focus-node";
import type { Voice } from "../voice";
import { withPick } from "../with-pick";
import type { CanvasAction } from "./canvas-actions";
import { pickedIn } from "./picked-in";
import { reachMenu } from "./reach-menu";
import { runAction } from "./run-action";
import { isOneOfSeveral, toggleNode } from "./select";
import { selectingKey, type KeyTools } from "./selecting-keys";
import { severalMenu } from "./several-menu";
import { useBox } from "./use-box";

/** What is selected on the canvas, one or several, and the clicks, boxes, keys and menu that change and use it. */
export function useSelecting(view: GraphView, scope: BoardScope, voice: Voice) {
  const { session, board } = scope;
  const selection = useStore(session, (state) => state.selection);
  const focused = useStore(board, (state) => state.current);
  const box = useBox(view, scope);
  const { t } = voice;
  const flow = useReactFlow();
  const act = useCallback(
    (action: CanvasAction) => runAction(action, view, scope, flow),
    [view, scope, flow],
  );

  const marks = useMemo(() => {
    // What a collapsed pipeline holds is marked on the row that stands for it.
    const found = pickedIn(view, selection);
    const picked = found.picked === null ? null : shownAs(view.groups, found.picked);
    const all = new Set([...found.all].map((id) => shownAs(view.groups, id)));
    const { kin } = found;
    const current = picked ?? focused ?? view.nodes[0]?.id ?? null;
    const mark = (nodes: readonly FlowNode[]) =>
      withPick(nodes, { all, kin, current, selectedWord: t("selecting.selected") });
    return { picked, mark };
  }, [view, selection, focused, t]);

  return {
    ...marks,
    box,
    act,
    key: (event: KeyboardEvent<HTMLElement>, tools: KeyTools) => selectingKey(event, view, scope, tools),
    onNodeClick: ({ shiftKey, ctrlKey, metaKey }: MouseEvent, { id }: { readonly id: NodeId }): void => {
      board.setState({ current: id });
      if (!shiftKey && !ctrlKey && !metaKey) return selectPart(session, view, id);
      toggleNode(session, view, id);
      focusNode(id);
    },
    /** A menu is about something: what it is opened on is selected, unless it is among several that are. */
    forMenu(id: NodeId): void {
      board.setState({ current: id });
      if (!isOneOfSeveral(session, view, id)) selectPart(session, view, id);
    },
    /** The menu of one or of several, and what can be selected and shown from there, which is left while nothing may be changed. */
    menu(id: NodeId, alone: () => readonly MenuEntry[]): readonly MenuEntry[] {
      const several = isOneOfSeveral(session, view, id) && !session.getState().readOnly;
      const own = several ? severalMenu(id, scope, voice) : alone();
      const reached = reachMenu(id, view, session, act, voice);
      return own.length > 0 && reached.length > 0 ? [...own, "separator", ...reached] : [...own, ...reached];
    },
  };
}
