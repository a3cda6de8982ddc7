"use client";

import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

export const dockTabs = ["findings", "inspect", "yaml", "helm"] as const;
export type DockTab = (typeof dockTabs)[number];
export type DialogName = "import" | "picture" | "share" | "commands" | "shortcuts" | "opinion" | "print";

type UiState = {
  readonly dock: DockTab;
  /** What a narrow screen shows: the graph or one of the dock's tabs. */
  readonly narrow: "graph" | DockTab;
  readonly dialog: DialogName | null;
  /** Key of the finding that F8 stands on. */
  readonly finding: string | null;
  /** The YAML pane under the canvas instead of in the dock. */
  readonly yamlBelow: boolean;
  /** The panel over one side of the studio: steps and versions, or what an upgrade would do. */
  readonly beside: "history" | "upgrade" | null;
};

/** Which panes and dialogs are open: the studio's furniture, neither stored in the design nor undoable. */
const store = createStore<UiState>()(() => ({
  dock: "findings",
  narrow: "graph",
  dialog: null,
  finding: null,
  yamlBelow: false,
  beside: null,
}));

/** A part of the furniture's state, as a React hook. */
export function useUi<Part>(select: (state: UiState) => Part): Part {
  return useStore(store, select);
}

/** What can be done with the furniture, from anywhere. */
export const ui = {
  state: () => store.getState(),
  show: (dock: DockTab) => store.setState({ dock, narrow: dock }),
  showNarrow: (narrow: "graph" | DockTab) =>
    store.setState(narrow === "graph" ? { narrow } : { narrow, dock: narrow }),
  open: (dialog: DialogName) => store.setState({ dialog }),
  toggleBeside: (panel: "history" | "upgrade") =>
    store.setState(({ beside }) => ({ beside: beside === panel ? null : panel })),
  closeDialog: () => store.setState({ dialog: null }),
  standOn: (finding: string | null) => store.setState({ finding }),
  toggleYamlBelow: () =>
    store.setState((state) => ({
      yamlBelow: !state.yamlBelow,
      dock: state.dock === "yaml" ? "findings" : state.dock,
    })),
} as const;
