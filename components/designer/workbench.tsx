"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { whenLoaded } from "@/components/ui/when-loaded";
import { Canvas } from "@/components/canvas/canvas";
import { MakingDialogs } from "@/components/canvas/making/making-dialogs";
import { Palette } from "@/components/palette/palette";
import { Pane, PaneHandle, Panes } from "@/components/ui/split-pane";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Session } from "@/lib/session/store";
import { Announcer } from "./announcer";
import { Dock } from "./dock";
import { ImportGate } from "./import-gate";
import { Keymap } from "./keymap";
import { NarrowTabs } from "./narrow-tabs";
import { NoticeToast } from "./notice-toast";
import type { Saving } from "./save-state";
import { StatusBar } from "./status-bar";
import { Toolbar } from "./toolbar";
import { ui, useUi } from "./ui-state";
import { useNarrow } from "./use-narrow";
import { YamlPane } from "./yaml-pane-loaded";
import "./designer.css";

const ShareDialog = whenLoaded(() =>
  import("@/components/review/share-dialog").then((module) => module.ShareDialog),
);
const HistoryPanel = whenLoaded(() =>
  import("@/components/versions/history-panel").then((module) => module.HistoryPanel),
);
const UpgradePanel = whenLoaded(() => import("./upgrade-panel").then((module) => module.UpgradePanel));
const PictureDialog = whenLoaded(() =>
  import("@/components/picture/picture-dialog").then((module) => module.PictureDialog),
);
const PrintDesign = whenLoaded(() =>
  import("@/components/picture/print-design").then((module) => module.PrintDesign),
);
const CommandPalette = whenLoaded(() => import("./command-palette").then((module) => module.CommandPalette));
const OpinionDialog = whenLoaded(() =>
  import("@/components/second-opinion/opinion-dialog").then((module) => module.OpinionDialog),
);
const ShortcutSheet = whenLoaded(() => import("./shortcut-sheet").then((module) => module.ShortcutSheet));

export type WorkbenchProps = {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly saving: Saving;
  /** What stands above the canvas: another tab, a conflict. */
  readonly banner: ReactNode;
  readonly onSave: () => void;
  readonly onKeep: () => void;
};

/** The studio with a design in it: toolbar, palette, canvas, dock, status. */
export function Workbench({ session, catalogue, saving, banner, onSave, onKeep }: WorkbenchProps) {
  const t = useTranslations("designer");
  const narrow = useNarrow();
  const dialog = useUi((state) => state.dialog);
  const beside = useUi((state) => state.beside);
  const prepare = () => session.prepare();
  return (
    // Whoever moves, touches or types may change something next.
    <div
      className="flex h-dvh flex-col overflow-hidden bg-paper"
      onPointerMoveCapture={prepare}
      onPointerDownCapture={prepare}
      onFocusCapture={prepare}
    >
      <Toolbar session={session} catalogue={catalogue} saving={saving} onKeep={onKeep} />
      {banner}
      <main className="relative flex min-h-0 flex-1" aria-label={t("main")}>
        {narrow ? (
          <Narrow session={session} catalogue={catalogue} />
        ) : (
          <Wide session={session} catalogue={catalogue} />
        )}
        {beside === "history" && (
          <HistoryPanel session={session} catalogue={catalogue} onClose={() => ui.toggleBeside("history")} />
        )}
        {beside === "upgrade" && (
          <UpgradePanel session={session} catalogue={catalogue} onClose={() => ui.toggleBeside("upgrade")} />
        )}
      </main>
      <StatusBar session={session} />
      <NoticeToast session={session} />
      <Announcer session={session} />
      <Keymap session={session} onSave={onSave} />
      <ImportGate session={session} />
      <MakingDialogs session={session} catalogue={catalogue} />
      {dialog === "share" && <ShareDialog session={session} onClose={ui.closeDialog} />}
      {dialog === "picture" && (
        <PictureDialog session={session} catalogue={catalogue} onClose={ui.closeDialog} />
      )}
      {dialog === "print" && <PrintDesign session={session} catalogue={catalogue} onDone={ui.closeDialog} />}
      {dialog === "commands" && (
        <CommandPalette session={session} catalogue={catalogue} onClose={ui.closeDialog} />
      )}
      {dialog === "opinion" && <OpinionDialog session={session} onClose={ui.closeDialog} />}
      {dialog === "shortcuts" && <ShortcutSheet onClose={ui.closeDialog} />}
    </div>
  );
}

const openImport = () => ui.open("import");

type Props = { readonly session: Session; readonly catalogue: Catalogue };

function Wide({ session, catalogue }: Props) {
  const t = useTranslations("designer");
  const yamlBelow = useUi((state) => state.yamlBelow);
  const canvas = <Canvas session={session} catalogue={catalogue} onOpen={ui.show} onImport={openImport} />;
  return (
    <>
      <nav
        className="print:hidden w-[204px] shrink-0 overflow-y-auto border-r border-line bg-surface"
        aria-label={t("palette")}
      >
        <Palette session={session} catalogue={catalogue} />
      </nav>
      <Panes id="across" className="flex-1">
        <Pane id="centre" min={320}>
          {yamlBelow ? (
            <Panes id="down" direction="vertical" className="h-full">
              <Pane id="canvas" min={160}>
                {canvas}
              </Pane>
              <PaneHandle label={t("yamlBelow")} />
              <Pane id="text" min={120} size={280} className="bg-surface">
                <YamlPane session={session} catalogue={catalogue} />
              </Pane>
            </Panes>
          ) : (
            canvas
          )}
        </Pane>
        <PaneHandle label={t("dock")} />
        <Pane id="dock" min={280} size={356}>
          <Dock session={session} catalogue={catalogue} />
        </Pane>
      </Panes>
    </>
  );
}

/** Below 900 px: one thing at a time, everything readable. */
function Narrow({ session, catalogue }: Props) {
  const view = useUi((state) => state.narrow);
  return (
    <div className="flex min-w-0 flex-1 flex-col">
      <NarrowTabs session={session} />
      <div className="min-h-0 flex-1">
        {view === "graph" ? (
          <Canvas session={session} catalogue={catalogue} onOpen={ui.show} onImport={openImport} />
        ) : (
          <Dock session={session} catalogue={catalogue} />
        )}
      </div>
    </div>
  );
}
