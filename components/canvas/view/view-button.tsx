import { Menu } from "../../ui/menu";
import { useBoardScope } from "../board";
import { canvasActions } from "../selection/canvas-actions";
import { useVoice } from "../voice";
import { canvasOf } from "./canvas-commands";
import { viewEntries } from "./view-menu";

const inMenu = canvasActions.filter(({ id }) => ["all", "fitSelection", "tidySelection"].includes(id));

/** The menu of the view bar: what is seldom needed, in words. */
export function ViewMenu() {
  const { session } = useBoardScope();
  const voice = useVoice();
  const { t } = voice;
  return (
    <Menu
      label={t("view.menu")}
      variant="quiet"
      size="small"
      items={() => [
        { id: "note", label: t("notes.add"), shortcut: "N", onSelect: () => canvasOf(session)?.addNote() },
        "separator",
        ...inMenu.map(({ id, keys }) => ({
          id,
          label: t(`selecting.action.${id}`),
          shortcut: keys,
          onSelect: () => canvasOf(session)?.act(id),
        })),
        "separator",
        ...viewEntries(session, voice),
      ]}
    >
      {t("view.menu")}
    </Menu>
  );
}
