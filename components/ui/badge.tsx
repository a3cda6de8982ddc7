import type { ReactNode } from "react";
import { cn } from "./cn";

export type BadgeTone = "plain" | "error" | "warning" | "note" | "good";

/** A small label of state. The tone never speaks alone: the text says the same. */
export function Badge({
  tone = "plain",
  className,
  children,
}: {
  readonly tone?: BadgeTone;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={cn(
        "inline-flex h-[18px] items-center gap-1 rounded-full px-2 text-xs leading-none font-medium whitespace-nowrap tabular-nums",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

const tones: Readonly<Record<BadgeTone, string>> = {
  plain: "bg-surface-2 text-ink-2",
  error: "bg-error-tint text-error",
  warning: "bg-warning-tint text-warning",
  note: "bg-note-tint text-note",
  good: "bg-good-tint text-good",
};
