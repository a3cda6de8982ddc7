import type { ReactNode } from "react";
import { cn } from "./cn";
import { SeverityIcon } from "./severity-icon";

/** A boxed message in the flow of a page: what is so, why, and the way out. */
export function Callout({
  tone = "info",
  title,
  actions,
  className,
  children,
}: {
  readonly tone?: "error" | "warning" | "info";
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <div className={cn("flex gap-2.5 rounded-md border px-3 py-2.5", tones[tone], className)}>
      <SeverityIcon severity={tone} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        {title !== undefined && <p className="font-semibold text-ink">{title}</p>}
        {children !== undefined && <div className="text-ink-2">{children}</div>}
        {actions !== undefined && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}

const tones = {
  error: "border-error/40 bg-error-tint",
  warning: "border-warning-mark/50 bg-warning-tint",
  info: "border-line-2 bg-note-tint",
} as const;
