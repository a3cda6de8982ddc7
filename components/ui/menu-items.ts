/** What a menu holds. A heading names the entries below it; a separator is a thin line. */
export type MenuEntry =
  | "separator"
  | { readonly heading: string }
  | {
      readonly id: string;
      readonly label: string;
      /** "Ctrl+D": shown at the right. */
      readonly shortcut?: string | undefined;
      /** A second, quiet line: what it does, or why it cannot be chosen. */
      readonly hint?: string | undefined;
      readonly disabled?: boolean | undefined;
      readonly tone?: "danger" | undefined;
      /** Given: the entry is one of a choice and shows whether it is chosen. */
      readonly checked?: boolean | undefined;
      readonly onSelect: () => void;
    };

/** An element to hang the menu on, or a point of the window in pixels. */
export type MenuAnchor = Element | { readonly x: number; readonly y: number };
