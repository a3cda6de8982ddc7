"use client";

import { cloneElement, useEffect, useId, useRef, useState, type ReactElement } from "react";
import { Kbd } from "./kbd";

type TriggerProps = { readonly "aria-describedby"?: string | undefined };

/**
 * A short text at a control that is hovered or focused, with its shortcut. It is shown in the browser's own top layer,
 * goes with Escape, and can be pointed at itself. Never the only place where something is said.
 */
export function Tooltip({
  text,
  shortcut,
  side = "bottom",
  children,
}: {
  readonly text: string;
  readonly shortcut?: string | undefined;
  readonly side?: "top" | "bottom";
  readonly children: ReactElement<TriggerProps>;
}) {
  const id = useId();
  const wrap = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The top layer is the browser's, not React's: showing and placing are its calls.
  useEffect(() => {
    const popup = bubble.current;
    const trigger = wrap.current?.firstElementChild;
    if (!open || !popup || !trigger) return undefined;
    popup.showPopover();
    const at = trigger.getBoundingClientRect();
    const own = popup.getBoundingClientRect();
    const below = at.bottom + 6 + own.height < window.innerHeight;
    const top =
      side === "top" && at.top > own.height + 6
        ? at.top - own.height - 6
        : below
          ? at.bottom + 6
          : at.top - own.height - 6;
    const left = Math.min(
      Math.max(8, at.left + at.width / 2 - own.width / 2),
      window.innerWidth - own.width - 8,
    );
    popup.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape") setOpen(false);
    };
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("keydown", escape);
      if (popup.matches(":popover-open")) popup.hidePopover();
    };
  }, [open, side]);

  useEffect(() => () => clearTimeout(timer.current), []);

  function after(milliseconds: number, next: boolean): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), milliseconds);
  }

  return (
    <span
      ref={wrap}
      className="contents"
      onPointerEnter={(event) => event.pointerType !== "touch" && after(500, true)}
      onPointerLeave={() => after(100, false)}
      onPointerDown={() => after(0, false)}
      onFocus={(event) => event.target.matches(":focus-visible") && after(0, true)}
      onBlur={() => after(0, false)}
    >
      {cloneElement(children, open ? { "aria-describedby": id } : {})}
      <span
        ref={bubble}
        id={id}
        role="tooltip"
        popover="manual"
        className="fixed inset-auto top-0 left-0 m-0 max-w-72 rounded-md border border-line-2 bg-surface px-2 py-1 text-sm text-ink shadow-lift"
      >
        {text}
        {shortcut !== undefined && (
          <span className="ml-2">
            <Kbd keys={shortcut} />
          </span>
        )}
      </span>
    </span>
  );
}
