import type { NodeId } from "@/lib/graph/types";
import { partsOf } from "@/lib/session/several";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import { copySoon } from "../node-menu";
import type { Voice } from "../voice";
import { duplicateSelected, removeSelected } from "./act";

/** What can be done with several at once. */
export function severalMenu(id: NodeId, { session, onOpen }: BoardScope, { t }: Voice): readonly MenuEntry[] {
  const count = partsOf(session.getState().selection).filter((part) => part.kind === "component").length;
  const disabled = count === 0;
  return [
    { id: "inspect", label: t("menu.inspect"), onSelect: () => onOpen("inspect") },
    "separator",
    {
      id: "duplicate",
      label: t("selecting.duplicate", { count }),
      shortcut: "Ctrl+D",
      disabled,
      onSelect: () => duplicateSelected(session),
    },
    {
      id: "copy",
      label: t("selecting.copy", { count }),
      shortcut: "Ctrl+C",
      disabled,
      onSelect: () => copySoon(id),
    },
    "separator",
    {
      id: "remove",
      label: t("selecting.remove", { count }),
      shortcut: "Delete",
      tone: "danger",
      disabled,
      onSelect: () => void removeSelected(session),
    },
  ];
}
