import type { Point } from "@/lib/graph/hit";
import { spotAt } from "@/lib/graph/hit";
import { frameId } from "@/lib/graph/node-id";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { MenuEntry } from "../../ui/menu-items";
import { partOf } from "../actions";
import type { BoardScope } from "../board";
import { nodeMenu } from "../node-menu";
import type { Voice } from "../voice";
import { atNode, atPoint } from "./anchors";
import { cutHop } from "./ask";
import { edgeOf } from "./edge-acts";
import { edgeMenu } from "./edge-menu";
import { lineActs } from "./line-acts";
import { making } from "./making-store";
import { paneMenu } from "./pane-menu";
import { placeAt } from "./places";
import { tierMenu } from "./tier-menu";

/** What acts look at; `toFlow` turns a point of the window into one of the canvas. */
export type ActScope = BoardScope & {
  readonly view: GraphView;
  readonly voice: Voice;
  readonly toFlow: (point: Point) => Point;
};

/** What the canvas does once it is touched: lines, menus of lines, tiers, hops and of empty places, and what is added there. */
export function canvasActs(scope: ActScope) {
  const { view, toFlow } = scope;
  return {
    lines: lineActs(scope),
    addAt(point: Point): void {
      making.ask({ kind: "add", place: placeAt(view, toFlow(point)), anchor: atPoint(point) });
    },
    paneMenu: (point: Point): readonly MenuEntry[] => {
      const at = toFlow(point);
      return paneMenu(spotAt(view, at), placeAt(view, at), scope, atPoint(point));
    },
    /** The menu of a line, a tier, a hop or the canvas as a whole; null: it is another thing's. */
    menu(edgeId: string | null, id: NodeId | null): readonly MenuEntry[] | null {
      const edge = edgeOf(view, edgeId);
      if (edge) return edgeMenu(edge, scope, atNode(edge.id));
      if (id === null) return paneMenu(null, { kind: "board" }, scope, atNode(""));
      const frame = view.frames.find(({ tier }) => frameId(tier) === id);
      const plate = view.hops.find((each) => each.id === id);
      if (!frame && !plate) return null;
      const own = nodeMenu(partOf(view, id), scope);
      const more = frame
        ? tierMenu(frame.tier, scope, atNode(id))
        : plate
          ? [stopEntry(plate.hop.id, scope)]
          : [];
      return [...own, "separator", ...more];
    },
  };
}

function stopEntry(hop: string, { session, voice }: ActScope): MenuEntry {
  return {
    id: "stop",
    label: voice.t("making.stopSending"),
    shortcut: "Delete",
    tone: "danger",
    onSelect: () => void cutHop(session, hop),
  };
}
