import { assertNever } from "@/lib/base/assert";
import { shownAs } from "@/lib/graph/fold";
import { reach, type Way } from "@/lib/graph/reach";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { BoardScope } from "../board";
import type { CanvasAction } from "./canvas-actions";
import { pickedIn } from "./picked-in";
import { togglePath } from "./path";
import { selectAll, selectNodes } from "./select";
import { tidy } from "./tidy";
import { fit, zoom, type Flow } from "./view-actions";

/** Does it, starting from what is selected, or from what has the keyboard. */
export function runAction(action: CanvasAction, view: GraphView, scope: BoardScope, flow: Flow): void {
  const { session, board } = scope;
  switch (action) {
    case "all":
      return selectAll(session, view);
    case "upstream":
    case "downstream":
    case "connected":
      return selectReach(action, view, scope);
    case "path":
      return togglePath(view, scope, "one");
    case "pathAll":
      return togglePath(view, scope, "all");
    case "find":
      return board.setState({ find: { query: "", at: 0 } });
    case "fit":
      return fit(flow, view, session);
    case "fitSelection":
      return fit(flow, view, session, new Set(startsOf(view, scope)));
    case "ownSize":
      return zoom(flow, session, 1);
    case "zoomIn":
      return zoom(flow, session, { by: 1.2 });
    case "zoomOut":
      return zoom(flow, session, { by: 1 / 1.2 });
    case "tidySelection":
      return tidy(session, view, new Set(startsOf(view, scope)));
    case "tidy":
      return tidy(session, view, null);
    default:
      return assertNever(action);
  }
}

function selectReach(way: Way, view: GraphView, { session, board }: BoardScope): void {
  const found = new Set<NodeId>();
  for (const id of startsOf(view, { session, board })) {
    found.add(id);
    for (const reached of reach(view, id, way).nodes) found.add(reached);
  }
  selectNodes(session, view, found);
}

function startsOf(view: GraphView, { session, board }: Pick<BoardScope, "session" | "board">): NodeId[] {
  const { all } = pickedIn(view, session.getState().selection);
  const { current } = board.getState();
  if (all.size > 0) return [...all].map((id) => shownAs(view.groups, id));
  return current === null ? [] : [current];
}
