import { foldableLanes } from "@/lib/graph/foldable-lanes";
import { laneId } from "@/lib/graph/node-id";
import type { GraphView } from "@/lib/graph/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import type { Voice } from "../voice";
import { toggleLane } from "./collapse";
import { viewStateOf } from "./view-state";

/** The entry of a pipeline's menu that shows it as one row, or whole again. */
export function foldEntry(
  lane: { readonly tier: string; readonly pipeline: string },
  { session, view, voice }: Pick<BoardScope, "session"> & { readonly view: GraphView; readonly voice: Voice },
): MenuEntry {
  const id = laneId(lane.tier, lane.pipeline);
  const isCollapsed = viewStateOf(session).getState().collapsed.has(id);
  return {
    id: "fold",
    label: voice.t(isCollapsed ? "view.expand" : "view.collapse", { pipeline: lane.pipeline }),
    shortcut: "F",
    disabled: !isCollapsed && !foldableLanes(view).has(id),
    onSelect: () => toggleLane(session, view, lane),
  };
}
