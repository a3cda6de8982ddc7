"use client";

import type { ReactNode } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { cn } from "./cn";

/** Panes side by side (or one above the other) whose sizes are remembered under `id` in this browser. */
export function Panes({
  id,
  direction = "horizontal",
  panes,
  className,
  children,
}: {
  readonly id: string;
  readonly direction?: "horizontal" | "vertical";
  /** The ids of the panes shown now; sizes are remembered for each set of panes. */
  readonly panes: readonly string[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const layout = useDefaultLayout({
    id: `otelier-panes-${id}`,
    panelIds: [...panes],
    storage: browserStorage,
  });
  return (
    <Group
      id={id}
      orientation={direction}
      className={cn("min-h-0 min-w-0", className)}
      disableCursor
      {...layout}
    >
      {children}
    </Group>
  );
}

/** One pane. Sizes in pixels; the pane without a size takes what is left. */
export function Pane({
  id,
  size,
  min,
  max,
  className,
  children,
}: {
  readonly id: string;
  readonly size?: number;
  readonly min?: number;
  readonly max?: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <Panel
      id={id}
      {...(size === undefined
        ? {}
        : ({ defaultSize: size, groupResizeBehavior: "preserve-pixel-size" } as const))}
      {...(min === undefined ? {} : { minSize: min })}
      {...(max === undefined ? {} : { maxSize: max })}
      className={cn("flex min-h-0 min-w-0 flex-col overflow-hidden", className)}
    >
      {children}
    </Panel>
  );
}

/** The line between two panes: dragged, or moved with the arrow keys. */
export function PaneHandle({ label }: { readonly label: string }) {
  return (
    <Separator
      aria-label={label}
      className="relative shrink-0 bg-line transition-colors duration-120 data-[separator=active]:bg-focus data-[separator=hover]:bg-ink-3 aria-[orientation=horizontal]:h-px aria-[orientation=horizontal]:cursor-row-resize aria-[orientation=vertical]:w-px aria-[orientation=vertical]:cursor-col-resize"
    />
  );
}

/** Absent on the server, and refused where the browser keeps nothing: then sizes are simply not remembered. */
const browserStorage = {
  getItem(key: string): string | null {
    try {
      return typeof window === "undefined" ? null : window.localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem(key: string, value: string): void {
    try {
      window.localStorage.setItem(key, value);
    } catch {
      // Private windows may refuse; the size holds until the page goes.
    }
  },
};
