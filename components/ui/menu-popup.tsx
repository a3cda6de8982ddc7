"use client";

import { Menu } from "@base-ui/react/menu";
import { cn } from "./cn";
import { CheckIcon } from "./icons";
import { Kbd } from "./kbd";
import type { MenuAnchor, MenuEntry } from "./menu-items";

/** The loaded part of `Menu` and `ContextMenu`: a list of entries at an anchor. */
export function MenuPopup({
  open,
  label,
  items,
  anchor,
  onClose,
  returnFocus,
}: {
  readonly open: boolean;
  readonly label: string;
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  readonly anchor: () => MenuAnchor | null;
  readonly onClose: () => void;
  readonly returnFocus: () => HTMLElement | null;
}) {
  const entries = open ? (typeof items === "function" ? items() : items) : [];
  const choice = entries.some(
    (entry) => typeof entry === "object" && "checked" in entry && entry.checked !== undefined,
  );
  return (
    <Menu.Root open={open} onOpenChange={(next) => !next && onClose()} modal={false}>
      <Menu.Portal>
        <Menu.Positioner
          anchor={() => place(anchor())}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 outline-hidden"
        >
          <Menu.Popup
            aria-label={label}
            finalFocus={() => returnFocus()}
            className="max-h-[var(--available-height)] min-w-44 overflow-y-auto rounded-md border border-line-2 bg-surface py-1 text-ink shadow-lift outline-hidden transition-opacity duration-120 data-starting-style:opacity-0 data-ending-style:opacity-0"
          >
            {entries.map((entry, index) => (
              <Entry key={keyOf(entry, index)} entry={entry} choice={choice} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Entry({ entry, choice }: { readonly entry: MenuEntry; readonly choice: boolean }) {
  if (entry === "separator") return <Menu.Separator className="mx-2 my-1 h-px bg-line" />;
  if ("heading" in entry) {
    return <div className="px-3 pt-1.5 pb-0.5 text-xs font-medium text-ink-3">{entry.heading}</div>;
  }
  return (
    <Menu.Item
      disabled={entry.disabled ?? false}
      onClick={entry.onSelect}
      {...(entry.checked === undefined ? {} : { role: "menuitemradio", "aria-checked": entry.checked })}
      className={cn(
        "mx-1 flex min-h-7 cursor-default items-center gap-2 rounded-sm px-2 py-1 outline-hidden select-none data-disabled:text-ink-3 data-highlighted:bg-surface-2",
        entry.tone === "danger" && "text-error",
      )}
    >
      {choice && <span className="size-4 shrink-0 text-accent">{entry.checked && <CheckIcon />}</span>}
      <span className="min-w-0 flex-1">
        {entry.label}
        {entry.hint !== undefined && <span className="block max-w-72 text-xs text-ink-3">{entry.hint}</span>}
      </span>
      {entry.shortcut !== undefined && <Kbd keys={entry.shortcut} />}
    </Menu.Item>
  );
}

function keyOf(entry: MenuEntry, index: number): string {
  if (entry === "separator") return `separator ${index}`;
  return "heading" in entry ? `heading ${entry.heading}` : entry.id;
}

/** A point becomes an element of no size, as the positioner wants it. */
function place(anchor: MenuAnchor | null) {
  if (anchor === null || anchor instanceof Element) return anchor;
  return { getBoundingClientRect: () => DOMRect.fromRect({ ...anchor, width: 0, height: 0 }) };
}
