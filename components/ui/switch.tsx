import type { ReactNode } from "react";
import { cn } from "./cn";

/** On or off, at once. The browser's own checkbox in the role of a switch, so it works before the page's code does. */
export function Switch({
  label,
  checked,
  onChange,
  hint,
  disabled = false,
  hideLabel = false,
  className,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly hideLabel?: boolean;
  readonly className?: string | undefined;
}) {
  return (
    <label className={cn("flex min-h-7 items-start gap-2 py-1", className)}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="relative mt-px h-4 w-7 shrink-0 appearance-none rounded-full border border-line-2 bg-surface-2 transition-colors duration-120 before:absolute before:top-px before:left-px before:size-3 before:rounded-full before:bg-ink-3 before:transition-transform before:duration-120 checked:border-ink checked:bg-ink checked:before:translate-x-3 checked:before:bg-surface disabled:opacity-50"
      />
      <span className={cn("min-w-0", hideLabel && "sr-only")}>
        {label}
        {hint !== undefined && <span className="block text-sm text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}
