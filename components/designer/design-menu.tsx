"use client";

import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import { useTools } from "@/components/ui/tools";
import { ui } from "./ui-state";

/** What concerns the whole design: what comes into it and what leaves it. */
export function DesignMenu() {
  const t = useTranslations("designer");
  const onPicture = useTranslations("picture");
  const tools = useTools();
  return (
    <Menu
      label={t("menu")}
      variant="quiet"
      items={[
        { id: "find", label: t("find"), shortcut: "Ctrl+K", onSelect: () => ui.open("commands") },
        "separator",
        { id: "import", label: t("command.import"), onSelect: () => ui.open("import") },
        { id: "picture", label: t("command.picture"), onSelect: () => ui.open("picture") },
        {
          id: "print",
          label: onPicture("printDesign"),
          shortcut: "Ctrl+P",
          onSelect: () => ui.open("print"),
        },
        { id: "history", label: t("command.history"), onSelect: () => ui.toggleBeside("history") },
        ...(tools.collector
          ? [{ id: "opinion", label: t("command.opinion"), onSelect: () => ui.open("opinion") }]
          : []),
      ]}
    >
      {t("menu")}
    </Menu>
  );
}
