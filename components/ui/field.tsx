import { useId, type ReactNode } from "react";
import { cn } from "./cn";

/** What a control inside a field must carry so that label, hint and error belong to it. */
export type FieldControl = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

/** Label, control, hint and error of one setting. `hideLabel` keeps the label for screen readers only. */
export function Field({
  label,
  hint,
  error,
  aside,
  hideLabel = false,
  className,
  children,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** At the right end of the label's line: a unit, a badge, "assumed". */
  readonly aside?: ReactNode;
  readonly hideLabel?: boolean;
  readonly className?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined || error === null ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return (
    <div className={cn("min-w-0", className)}>
      <div className={cn("mb-1 flex items-baseline gap-2", hideLabel && "sr-only")}>
        <label htmlFor={id} className="min-w-0 flex-1 text-sm font-medium text-ink-2">
          {label}
        </label>
        {aside}
      </div>
      {children({ id, "aria-describedby": describedBy, "aria-invalid": errorId ? true : undefined })}
      {errorId !== undefined && (
        <p id={errorId} className="mt-1 text-sm text-error">
          {error}
        </p>
      )}
      {hintId !== undefined && (
        <p id={hintId} className="mt-1 text-sm text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The look of every one-line input; `input` stands in globals.css. */
export const inputClass = "input w-full";
