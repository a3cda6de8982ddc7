/** One line of the command palette. */
export type PaletteItem = {
  readonly id: string;
  readonly group: "actions" | "findings" | "components" | "add";
  readonly text: string;
  readonly hint?: string;
  readonly run: () => void;
};
