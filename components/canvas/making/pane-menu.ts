import type { Spot } from "@/lib/graph/hit";
import type { GraphView } from "@/lib/graph/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import type { Voice } from "../voice";
import { pasteFromClipboard } from "./clipboard-entries";
import { making, type AddPlace } from "./making-store";
import { tierOf } from "./places";
import { addTierEntries, tierMenu } from "./tier-menu";

type Scope = BoardScope & { readonly view: GraphView; readonly voice: Voice };

/** What can be done at an empty place of the canvas. */
export function paneMenu(
  spot: Spot | null,
  place: AddPlace,
  scope: Scope,
  anchor: DOMRect,
): readonly MenuEntry[] {
  const { session, voice, view } = scope;
  const { t } = voice;
  const paste = pasteFromClipboard(scope, view, null);
  if (spot && spot.kind !== "lane") return [...tierMenu(tierOf(spot), scope, anchor), "separator", paste];
  const tidy = Object.keys(session.getState().workspace.layout).length > 0;
  return [
    {
      id: "add",
      label: t("making.add"),
      shortcut: "A",
      onSelect: () => making.ask({ kind: "add", place, anchor }),
    },
    paste,
    "separator",
    ...addTierEntries(scope),
    "separator",
    {
      id: "tidy",
      label: t("controls.tidy"),
      disabled: !tidy,
      hint: tidy ? undefined : t("making.nothingMoved"),
      onSelect: () => void session.run("tidy-layout", {}),
    },
  ];
}
