import type { GraphView, NodeId } from "@/lib/graph/types";
import { signalsAt } from "@/lib/graph/reach";
import type { Session } from "@/lib/session/store";
import type { MenuEntry } from "../../ui/menu-items";
import type { Voice } from "../voice";
import { canvasActions, type CanvasAction } from "./canvas-actions";
import { pickedIn } from "./picked-in";

/** What can be selected and shown from a place: its upstream, its downstream, the path of its data. */
export function reachMenu(
  id: NodeId,
  view: GraphView,
  session: Session,
  act: (action: CanvasAction) => void,
  { t }: Voice,
): readonly MenuEntry[] {
  const here = signalsAt(view, id);
  if (here.length === 0) return [];
  const { kin } = pickedIn(view, session.getState().selection);
  const all = new Set([id, ...kin].flatMap((each) => signalsAt(view, each)));
  const paths = here.length > 1 ? ["pathAll"] : all.size > 1 ? ["path", "pathAll"] : ["path"];
  const offered = new Set(["upstream", "downstream", "connected", ...paths]);
  return canvasActions
    .filter((action) => offered.has(action.id))
    .map((action) => ({
      id: action.id,
      label:
        action.id === "path"
          ? t("selecting.pathOf", { signal: here[0] ?? "" })
          : t(`selecting.action.${action.id}`),
      shortcut: action.keys,
      onSelect: () => act(action.id),
    }));
}
