"use client";

import { create } from "zustand";

export const dockTabs = ["findings", "inspect", "yaml", "helm"] as const;
export type DockTab = (typeof dockTabs)[number];
export type DialogName = "share" | "commands" | "shortcuts";

type UiState = {
  readonly dock: DockTab;
  /** What a narrow screen shows: the graph or one of the dock's tabs. */
  readonly narrow: "graph" | DockTab;
  readonly dialog: DialogName | null;
  /** Key of the finding that F8 stands on. */
  readonly finding: string | null;
  /** The YAML pane under the canvas instead of in the dock. */
  readonly yamlBelow: boolean;
  show(tab: DockTab): void;
  showNarrow(tab: "graph" | DockTab): void;
  open(dialog: DialogName | null): void;
  standOn(finding: string | null): void;
  toggleYamlBelow(): void;
};

/** Which panes and dialogs are open: the session's furniture, neither stored in the design nor undoable. */
export const useUi = create<UiState>()((set) => ({
  dock: "findings",
  narrow: "graph",
  dialog: null,
  finding: null,
  yamlBelow: false,
  show: (dock) => set({ dock, narrow: dock }),
  showNarrow: (narrow) => set(narrow === "graph" ? { narrow } : { narrow, dock: narrow }),
  open: (dialog) => set({ dialog }),
  standOn: (finding) => set({ finding }),
  toggleYamlBelow: () =>
    set((state) => ({ yamlBelow: !state.yamlBelow, dock: state.dock === "yaml" ? "findings" : state.dock })),
}));
