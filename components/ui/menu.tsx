"use client";

import { lazy, Suspense, useRef, useState, type ComponentProps } from "react";
import { Button, type ButtonVariant } from "./button";
import type { MenuEntry } from "./menu-items";

const Popup = lazy(() => import("./menu-popup").then((module) => ({ default: module.MenuPopup })));

/** A button that opens a menu. The menu's code loads when it is first wanted (hover or focus), not with the page. */
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
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  return (
    <>
      <Button
        {...rest}
        ref={trigger}
        variant={variant}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void import("./menu-popup")}
        onFocus={() => void import("./menu-popup")}
        onClick={() => {
          setUsed(true);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setUsed(true);
          setOpen(true);
        }}
      />
      {used && (
        <Suspense fallback={null}>
          <Popup
            open={open}
            label={label}
            items={items}
            anchor={() => trigger.current}
            onClose={() => setOpen(false)}
            returnFocus={() => trigger.current}
          />
        </Suspense>
      )}
    </>
  );
}
