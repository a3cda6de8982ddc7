"use client";

import { useRef, useState, type ComponentProps } from "react";
import { Button, type ButtonVariant } from "./button";
import type { MenuEntry } from "./menu-items";
import { MenuPopup } from "./menu-popup";

/** A button that opens a menu: by click, Enter, Space or the down arrow. */
export function Menu({
  items,
  label,
  variant = "outline",
  ...rest
}: {
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  readonly label: string;
  readonly variant?: ButtonVariant;
} & Omit<ComponentProps<typeof Button>, "variant" | "aria-label">) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        {...rest}
        ref={trigger}
        variant={variant}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        // A press on the open menu's button closes it from outside; the click must not open it again.
        onClick={(event) =>
          setAnchor(anchor === null && !justClosed.has(event.currentTarget) ? event.currentTarget : null)
        }
        onPointerDown={(event) => {
          const button = event.currentTarget;
          if (anchor === null) return;
          justClosed.add(button);
          setTimeout(() => justClosed.delete(button), 300);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setAnchor(event.currentTarget);
        }}
      />
      {anchor && (
        <MenuPopup
          label={label}
          items={items}
          anchor={() => anchor}
          onClose={() => setAnchor(null)}
          returnFocus={() => anchor}
        />
      )}
    </>
  );
}

const justClosed = new WeakSet<HTMLElement>();
