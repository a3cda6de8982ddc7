import type { GraphView, NodeId } from "@/lib/graph/types";
import { signalsAt } from "@/lib/graph/reach";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import type { Voice } from "../voice";
import { canvasActions } from "./canvas-actions";
import { pickedIn } from "./picked-in";
import { runAction } from "./run-action";

/** What can be selected and shown from a place: its upstream, its downstream, the path of its data. */
export function reachMenu(
  id: NodeId,
  view: GraphView,
  scope: BoardScope,
  { t }: Voice,
): readonly MenuEntry[] {
  const here = signalsAt(view, id);
  if (here.length === 0) return [];
  const { kin } = pickedIn(view, scope.session.getState().selection);
  const all = new Set([id, ...kin].flatMap((each) => signalsAt(view, each)));
  const left = new Set(["all", ...(here.length > 1 ? ["path"] : all.size > 1 ? [] : ["pathAll"])]);
  return canvasActions
    .filter((action) => !left.has(action.id))
    .map((action) => ({
      id: action.id,
      label:
        action.id === "path"
          ? t("selecting.pathOf", { signal: here[0] ?? "" })
          : t(`selecting.action.${action.id}`),
      shortcut: action.keys,
      onSelect: () => runAction(action.id, view, scope),
    }));
}
