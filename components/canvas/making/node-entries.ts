import { useAt } from "@/lib/commands/places";
import { splitRefusal } from "@/lib/commands/split-refusal";
import type { GraphNode, GraphView } from "@/lib/graph/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import { endOf } from "../end-of";
import { peek } from "../peek";
import type { Voice } from "../voice";
import { atNode } from "./anchors";
import { making } from "./making-store";
import { placeAfter, placesOf } from "./places";

type Scope = Pick<BoardScope, "session" | "catalogue"> & { readonly view: GraphView; readonly voice: Voice };

/** What can be made from a use: something behind it, a second pipeline from here on, another place for it. */
export function entriesOfUse(
  node: GraphNode,
  { session, catalogue, view, voice }: Scope,
): readonly MenuEntry[] {
  const { t, speak } = voice;
  const use = useAt(peek(session, catalogue), endOf(node));
  const refusal = use.ok ? splitRefusal(use.value, endOf(node)) : use.error;
  const anchor = () => atNode(node.id);
  return [
    {
      id: "connect",
      label: t("menu.connect"),
      shortcut: "W",
      onSelect: () => making.ask({ kind: "connect", node: node.id, anchor: anchor() }),
    },
    {
      id: "add",
      label: t("making.addAfter"),
      shortcut: "A",
      onSelect: () => making.ask({ kind: "add", place: placeAfter(view, node), anchor: anchor() }),
    },
    {
      id: "move-to",
      label: t("making.moveTo"),
      shortcut: "M",
      onSelect: () => making.ask({ kind: "move", node: node.id, anchor: anchor() }),
    },
    {
      id: "split",
      label: t("making.split"),
      shortcut: "Shift+S",
      disabled: refusal !== null,
      hint: refusal ? speak(refusal.message).replaceAll("`", "") : undefined,
      onSelect: () => void session.run("split-pipeline", endOf(node)),
    },
  ];
}

/** What can be made in a pipeline: something in one of its lists, and a way on into another pipeline. */
export function laneEntries(
  lane: { readonly id: string; readonly tier: string; readonly pipeline: string },
  { view, voice }: Scope,
): readonly MenuEntry[] {
  const { t } = voice;
  const { id, tier, pipeline } = lane;
  return [
    {
      id: "add",
      label: t("making.addInto", { pipeline }),
      shortcut: "A",
      onSelect: () => making.ask({ kind: "add", place: placesOf(view, lane), anchor: atNode(id) }),
    },
    {
      id: "feed",
      label: t("making.feed"),
      onSelect: () => making.ask({ kind: "feed", tier, pipeline, anchor: atNode(id) }),
    },
  ];
}
