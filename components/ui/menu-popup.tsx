"use client";

import { useEffect, useRef, type KeyboardEvent } from "react";
import { cn } from "./cn";
import { CheckIcon } from "./icons";
import { Kbd } from "./kbd";
import type { MenuAnchor, MenuEntry } from "./menu-items";
import { placeMenu } from "./place-menu";

/**
 * The open list of `Menu` and `ContextMenu`, in the browser's top layer. Arrows, Home, End and first letters move; Escape,
 * Tab, a click elsewhere, or a scroll close it; the focus goes back to `returnFocus`.
 */
export function MenuPopup({
  label,
  items,
  anchor,
  onClose,
  returnFocus,
}: {
  readonly label: string;
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  readonly anchor: MenuAnchor | (() => MenuAnchor | null);
  readonly onClose: () => void;
  readonly returnFocus: HTMLElement | null | (() => HTMLElement | null);
}) {
  const popup = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  const where = useRef(anchor);
  const entries = typeof items === "function" ? items() : items;
  const choice = entries.some(
    (entry) => typeof entry === "object" && "checked" in entry && entry.checked !== undefined,
  );

  // The top layer, and what happens outside of the menu, are the browser's.
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = popup.current;
    if (!element) return undefined;
    element.showPopover();
    const at = typeof where.current === "function" ? where.current() : where.current;
    if (at) placeMenu(element, at);
    entriesIn(element)[0]?.focus();
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && element.contains(event.target))) close.current();
    };
    const leave = () => close.current();
    document.addEventListener("pointerdown", outside, true);
    document.addEventListener("scroll", outside, true);
    window.addEventListener("resize", leave);
    window.addEventListener("blur", leave);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      document.removeEventListener("scroll", outside, true);
      window.removeEventListener("resize", leave);
      window.removeEventListener("blur", leave);
    };
  }, []);

  function leave(): void {
    onClose();
    const before = typeof returnFocus === "function" ? returnFocus() : returnFocus;
    before?.focus();
  }

  function key(event: KeyboardEvent<HTMLDivElement>): void {
    // The page's own shortcuts do not hear what is meant for the menu.
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      return leave();
    }
    const to = target(event.key, entriesIn(event.currentTarget));
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  return (
    <div
      ref={popup}
      role="menu"
      aria-label={label}
      popover="manual"
      tabIndex={-1}
      onKeyDown={key}
      onContextMenu={(event) => event.preventDefault()}
      // On the canvas: pointer, wheel and keys are the menu's, not the drawing's.
      className="nodrag nokey nopan nowheel fixed inset-auto m-0 min-w-44 overflow-y-auto rounded-md border border-line-2 bg-surface py-1 text-ink shadow-lift outline-hidden"
    >
      {entries.map((entry, index) => {
        if (entry === "separator") {
          // Separators of a fixed list: their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          return <hr key={`separator ${index}`} className="mx-2 my-1 border-line" />;
        }
        if ("heading" in entry) {
          return (
            <div
              key={`heading ${entry.heading}`}
              role="presentation"
              className="px-3 pt-1.5 pb-0.5 text-xs font-medium text-ink-3"
            >
              {entry.heading}
            </div>
          );
        }
        return (
          <button
            key={entry.id}
            type="button"
            role={entry.checked === undefined ? "menuitem" : "menuitemradio"}
            aria-checked={entry.checked}
            // Focusable although it cannot be chosen: the hint says why.
            aria-disabled={entry.disabled ?? false}
            tabIndex={-1}
            onPointerEnter={(event) => event.currentTarget.focus()}
            onClick={() => {
              if (entry.disabled) return;
              leave();
              entry.onSelect();
            }}
            className={cn(
              "mx-1 flex min-h-7 w-[calc(100%-8px)] cursor-default! items-center gap-2 rounded-sm px-2 py-1 text-left -outline-offset-2 select-none focus:bg-surface-2",
              entry.disabled ? "text-ink-3" : entry.tone === "danger" ? "text-error" : "",
            )}
          >
            {choice && <span className="size-4 shrink-0 text-accent">{entry.checked && <CheckIcon />}</span>}
            <span className="min-w-0 flex-1">
              {entry.label}
              {entry.hint !== undefined && (
                <span className="block max-w-72 text-xs text-ink-3">{entry.hint}</span>
              )}
            </span>
            {entry.shortcut !== undefined && <Kbd keys={entry.shortcut} />}
          </button>
        );
      })}
    </div>
  );
}

function entriesIn(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
}

/** The entry a key leads to; undefined: not one of ours. A letter leads to the next entry that begins with it. */
function target(key: string, entries: readonly HTMLElement[]): HTMLElement | undefined {
  const here = entries.findIndex((entry) => entry === document.activeElement);
  if (key === "ArrowDown") return entries[(here + 1) % entries.length];
  if (key === "ArrowUp") return entries[(Math.max(here, 0) - 1 + entries.length) % entries.length];
  if (key === "Home") return entries[0];
  if (key === "End") return entries.at(-1);
  if (!/^\S$/u.test(key)) return undefined;
  const next = [...entries.slice(here + 1), ...entries.slice(0, here + 1)];
  return next.find((entry) => entry.textContent.toLowerCase().startsWith(key.toLowerCase()));
}
