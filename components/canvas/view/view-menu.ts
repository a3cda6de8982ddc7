import type { Session } from "@/lib/session/store";
import type { MenuEntry } from "../../ui/menu-items";
import type { Voice } from "../voice";
import { canvasOf } from "./canvas-commands";
import { toggleLock } from "./lock";
import { setSnap, viewStateOf } from "./view-state";

/** How a design can be looked at. The bar's button, the menu of the bare board and the palette offer the same. */
export function viewEntries(session: Session, { t }: Pick<Voice, "t">): readonly MenuEntry[] {
  const { snap, collapsed } = viewStateOf(session).getState();
  const { locked } = session.getState();
  return [
    {
      id: "snap",
      label: t("view.snap"),
      checked: snap,
      onSelect: () => setSnap(session, !snap),
    },
    {
      id: "lock",
      label: t("view.lock"),
      shortcut: "L",
      checked: locked,
      onSelect: () => toggleLock(session),
    },
    "separator",
    {
      id: "fold",
      label: t(collapsed.size > 0 ? "view.expandAll" : "view.collapseAll"),
      onSelect: () => canvasOf(session)?.toggleAllLanes(),
    },
  ];
}
