"use client";

import type { ReactNode } from "react";
import { CloseIcon } from "./icons";

/** A panel over one side of the studio; the canvas stays in use beside it. Escape closes it from anywhere in it. */
export function SidePanel({
  title,
  close,
  onClose,
  side = "left",
  foot,
  children,
}: {
  readonly title: string;
  /** What the close button is called. */
  readonly close: string;
  readonly onClose: () => void;
  /** Left: over the canvas, beside the palette. Right: over the dock, so that the whole graph stays in sight. */
  readonly side?: "left" | "right";
  /** What stays in sight below what scrolls. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere in it
    <section
      aria-label={title}
      className={`absolute top-2 bottom-2 ${side === "left" ? "left-[212px]" : "right-2"} z-20 flex w-[340px] flex-col rounded-xl border border-line-2 bg-surface shadow-lift max-[899px]:top-[45%] max-[899px]:right-auto max-[899px]:left-2 max-[899px]:w-[min(480px,calc(100vw-16px))]`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="flex items-center px-3 pt-2">
        <h2 className="flex-1 font-semibold">{title}</h2>
        <button
          type="button"
          aria-label={close}
          // The panel was asked for: the keyboard follows it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className="inline-flex size-7 items-center justify-center rounded-md text-ink-2 hover:bg-surface-2 hover:text-ink"
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">{children}</div>
      {foot && <footer className="border-t border-line px-3 py-2">{foot}</footer>}
    </section>
  );
}
