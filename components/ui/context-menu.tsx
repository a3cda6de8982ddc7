"use client";

import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import type { MenuAnchor, MenuEntry } from "./menu-items";

const Popup = lazy(() => import("./menu-popup").then((module) => ({ default: module.MenuPopup })));

/**
 * A menu at the pointer (right click, long press) or at the focused element (the menu key, Shift+F10). Takes no room of
 * its own. No entries: the browser's own menu opens.
 */
export function ContextMenu({
  label,
  items,
  children,
}: {
  readonly label: string;
  readonly items: () => readonly MenuEntry[];
  readonly children: ReactNode;
}) {
  const anchor = useRef<MenuAnchor | null>(null);
  const before = useRef<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  return (
    <div
      className="contents"
      onContextMenu={(event) => {
        if (items().length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        before.current = focused;
        // The menu key reports no pointer: the menu then hangs on what has the focus.
        anchor.current =
          event.button === 2 || focused === null ? { x: event.clientX, y: event.clientY } : focused;
        setUsed(true);
        setOpen(true);
      }}
    >
      {children}
      {used && (
        <Suspense fallback={null}>
          <Popup
            open={open}
            label={label}
            items={items}
            anchor={() => anchor.current}
            onClose={() => setOpen(false)}
            returnFocus={() => before.current}
          />
        </Suspense>
      )}
    </div>
  );
}
