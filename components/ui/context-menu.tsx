"use client";

import { useState, type ReactNode } from "react";
import type { MenuAnchor, MenuEntry } from "./menu-items";
import { MenuPopup } from "./menu-popup";

type Open = {
  readonly anchor: MenuAnchor;
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly before: HTMLElement | null;
};

/**
 * A menu at the pointer (right click, long press) or at the focused element (the menu key, Shift+F10). Takes no room of
 * its own. No entries: the browser's own menu opens.
 */
export function ContextMenu({
  label,
  items,
  children,
}: {
  /** A function where it depends on what the menu was opened at. */
  readonly label: string | (() => string);
  readonly items: () => readonly MenuEntry[];
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <div
      className="contents"
      onContextMenu={(event) => {
        const entries = items();
        if (entries.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        // The menu key reports no pressed button: the menu then hangs on what has the focus.
        const anchor =
          event.button === 2 || before === null ? { x: event.clientX, y: event.clientY } : before;
        setOpen({ anchor, label: typeof label === "string" ? label : label(), items: entries, before });
      }}
    >
      {children}
      {open && (
        <MenuPopup
          label={open.label}
          items={open.items}
          anchor={() => open.anchor}
          onClose={() => setOpen(null)}
          returnFocus={() => open.before}
        />
      )}
    </div>
  );
}
