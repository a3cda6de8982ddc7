"use client";

import {
  createContext,
  use,
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import { cn } from "./cn";
import { setPaneSize, usePaneSizes, type PaneSizes } from "./pane-sizes";

type Direction = "horizontal" | "vertical";
const Group = createContext<{
  readonly id: string;
  readonly direction: Direction;
  readonly sizes: PaneSizes;
}>({ id: "", direction: "horizontal", sizes: {} });

/** Panes side by side (or one above the other). Sizes somebody chose are remembered under `id` in this browser. */
export function Panes({
  id,
  direction = "horizontal",
  className,
  children,
}: {
  readonly id: string;
  readonly direction?: Direction;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const sizes = usePaneSizes(id);
  const group = useMemo(() => ({ id, direction, sizes }), [id, direction, sizes]);
  return (
    <Group value={group}>
      <div className={cn("flex min-h-0 min-w-0", direction === "vertical" && "flex-col", className)}>
        {children}
      </div>
    </Group>
  );
}

/** One pane. Sizes in pixels; the pane without a `size` takes what is left, but never less than its `min`. */
export function Pane({
  id,
  size,
  min = 0,
  max,
  className,
  children,
}: {
  readonly id: string;
  readonly size?: number;
  readonly min?: number;
  readonly max?: number;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}) {
  const group = use(Group);
  const minimum = group.direction === "horizontal" ? { minWidth: min } : { minHeight: min };
  const chosen = group.sizes[id] ?? size;
  return (
    <div
      id={`${group.id}-${id}`}
      data-pane={id}
      {...(size === undefined ? {} : { "data-size": size, "data-min": min, "data-max": max })}
      // A pane with a size gives way when the window gets narrow, down to its minimum.
      style={{
        ...minimum,
        flex: size === undefined ? "1 1 0" : `0 1 ${clamp(chosen ?? size, min, max ?? Infinity)}px`,
      }}
      className={cn("flex flex-col overflow-hidden", className)}
    >
      {children}
    </div>
  );
}

/** The line between two panes: dragged, moved with the arrow keys (Home and End: smallest and largest), reset by a double click. */
export function PaneHandle({ label }: { readonly label: string }) {
  const { id, direction, sizes } = use(Group);
  const handle = useRef<HTMLDivElement>(null);
  const drag = useRef<Grip | null>(null);
  const upright = direction === "horizontal";

  // Which pane the line sizes, and how far it may go, is the layout's to say.
  useEffect(() => {
    const element = handle.current;
    const grip = gripOf(element, direction);
    if (!element || !grip) return;
    element.setAttribute("aria-valuenow", String(grip.size));
    element.setAttribute("aria-valuemin", String(grip.min));
    element.setAttribute("aria-valuemax", String(grip.max));
    element.setAttribute("aria-controls", `${id}-${grip.pane}`);
    // Every new size moves the line.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [id, direction, sizes]);

  function move(grip: Grip, by: number, keep: boolean): void {
    setPaneSize(id, grip.pane, clamp(grip.size + by * grip.sign, grip.min, grip.max), keep);
  }

  function key(event: KeyboardEvent): void {
    const grip = gripOf(handle.current, direction);
    const by = grip && stepOf(event.key, grip, upright);
    if (!grip || by === null) return;
    event.preventDefault();
    move(grip, by, true);
  }

  function track(event: PointerEvent, keep: boolean): void {
    const grip = drag.current;
    if (grip) move(grip, (upright ? event.clientX : event.clientY) - grip.from, keep);
    if (keep) drag.current = null;
  }

  return (
    <div
      ref={handle}
      // A separator that moves is a control (a "window splitter"), which no tag is.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-label={label}
      aria-orientation={upright ? "vertical" : "horizontal"}
      aria-valuenow={0}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={key}
      onDoubleClick={() => {
        const grip = gripOf(handle.current, direction);
        if (grip) setPaneSize(id, grip.pane, null, true);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const grip = gripOf(handle.current, direction);
        drag.current = grip && { ...grip, from: upright ? event.clientX : event.clientY };
      }}
      onPointerMove={(event) => track(event, false)}
      onPointerUp={(event) => track(event, true)}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
      className={cn(
        "relative z-10 shrink-0 touch-none bg-line transition-colors duration-120 after:absolute hover:bg-ink-3 active:bg-focus",
        upright
          ? "w-px cursor-col-resize after:inset-y-0 after:-right-1 after:-left-1"
          : "h-px cursor-row-resize after:inset-x-0 after:-top-1 after:-bottom-1",
      )}
    />
  );
}

/** The pane a handle resizes: the neighbour that has a size. `sign`: whether moving right or down makes it larger. */
type Grip = {
  readonly pane: string;
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly sign: 1 | -1;
  readonly from: number;
};

function gripOf(handle: HTMLElement | null, direction: Direction): Grip | null {
  const before = handle?.previousElementSibling;
  const after = handle?.nextElementSibling;
  if (!(before instanceof HTMLElement) || !(after instanceof HTMLElement)) return null;
  const sized = after.dataset.size === undefined ? before : after;
  const other = sized === after ? before : after;
  const extent = (element: HTMLElement) =>
    direction === "horizontal" ? element.offsetWidth : element.offsetHeight;
  const spare = extent(other) - Number.parseFloat(other.style.minWidth || other.style.minHeight || "0");
  const size = extent(sized);
  return {
    pane: sized.dataset.pane ?? "",
    size,
    min: Number(sized.dataset.min ?? 0),
    max: Math.min(Number(sized.dataset.max ?? Infinity), size + Math.max(0, spare)),
    sign: sized === after ? -1 : 1,
    from: 0,
  };
}

/** How far a key moves the line, in pixels along the axis; null: not one of ours. */
function stepOf(key: string, grip: Grip, upright: boolean): number | null {
  if (key === (upright ? "ArrowLeft" : "ArrowUp")) return -16;
  if (key === (upright ? "ArrowRight" : "ArrowDown")) return 16;
  if (key === "Home") return (grip.min - grip.size) * grip.sign;
  if (key === "End") return (grip.max - grip.size) * grip.sign;
  return null;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), Math.max(min, max));
}
