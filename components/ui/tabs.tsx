"use client";

import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { cn } from "./cn";

export type Tab<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  /** Behind the label, with room reserved, so that nothing jumps when it changes. */
  readonly count?: number | undefined;
};

/**
 * Tabs and the panel of the chosen one. Arrow keys, Home and End move and choose; the panel is the next stop of Tab.
 * The panel's content is the caller's: it may keep others mounted itself.
 */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  end,
  className,
  panelClassName,
  children,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** At the right end of the row of tabs. */
  readonly end?: ReactNode;
  readonly className?: string | undefined;
  readonly panelClassName?: string | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const here = tabs.findIndex((tab) => tab.value === value);
    const to = target(event.key, here, tabs.length);
    const next = to === null ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-value="${CSS.escape(next.value)}"]`)?.focus();
  }

  return (
    <div className={cn("flex min-h-0 flex-col", className)}>
      <div className="flex shrink-0 items-center border-b border-line pr-2">
        <div
          ref={list}
          role="tablist"
          aria-label={label}
          tabIndex={-1}
          className="flex min-w-0 flex-1 overflow-x-auto px-2 [scrollbar-width:none]"
          onKeyDown={move}
        >
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              data-value={tab.value}
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              onClick={() => onChange(tab.value)}
              className="-mb-px h-10 shrink-0 border-b-2 border-transparent px-2.5 whitespace-nowrap text-ink-2 -outline-offset-4 hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="ml-1.5 inline-block min-w-4 text-left tabular-nums">{tab.count}</span>
              )}
            </button>
          ))}
        </div>
        {end}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        tabIndex={0}
        className={cn("min-h-0 flex-1 -outline-offset-2", panelClassName)}
      >
        {children}
      </div>
    </div>
  );
}

/** Where a key leads from tab `here` of `count`; null: not one of ours. */
function target(key: string, here: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (here + 1) % count;
    case "ArrowLeft":
      return (here - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
