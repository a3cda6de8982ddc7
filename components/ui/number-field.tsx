"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { cn } from "./cn";
import { Field, inputClass } from "./field";

/** A whole number with its unit. Arrow keys step by one; Enter or leaving commits; an empty field commits null. */
export function NumberField({
  label,
  value,
  onCommit,
  min,
  max,
  unit,
  hint,
  aside,
  hideLabel,
  placeholder,
  disabled = false,
  className,
}: {
  readonly label: ReactNode;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit?: string | undefined;
  readonly hint?: ReactNode;
  readonly aside?: ReactNode;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}) {
  const t = useTranslations("ui");
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (value === null ? "" : String(value));
  const parsed = parse(shown);
  const low = min ?? Number.MIN_SAFE_INTEGER;
  const high = max ?? Number.MAX_SAFE_INTEGER;
  const good = parsed === null || (parsed !== undefined && parsed >= low && parsed <= high);
  const error = good ? null : expectation();

  function expectation(): string {
    if (min !== undefined && max !== undefined) return t("number.between", { min, max });
    return min === undefined ? t("number.whole") : t("number.atLeast", { min });
  }

  function commit(): void {
    if (draft === null || !good || parsed === undefined) return;
    setDraft(null);
    if (parsed !== value) onCommit(parsed);
  }

  function step(by: number): void {
    const from = typeof parsed === "number" ? parsed : (value ?? min ?? 0) - by;
    setDraft(String(Math.min(high, Math.max(low, from + by))));
  }

  return (
    <Field
      label={label}
      className={className}
      {...(hint === undefined ? {} : { hint })}
      {...(error === null ? {} : { error })}
      {...(aside === undefined ? {} : { aside })}
      {...(hideLabel === undefined ? {} : { hideLabel })}
    >
      {(control) => (
        <div className="flex items-center gap-2">
          <input
            {...control}
            type="text"
            inputMode="numeric"
            className={cn(inputClass, "max-w-28 tabular-nums")}
            value={shown}
            placeholder={placeholder}
            disabled={disabled}
            autoComplete="off"
            onChange={(event) => setDraft(event.target.value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === "Enter") commit();
              if (event.key === "ArrowUp" || event.key === "ArrowDown") {
                event.preventDefault();
                step(event.key === "ArrowUp" ? 1 : -1);
              }
              if (event.key === "Escape" && draft !== null) {
                event.stopPropagation();
                setDraft(null);
              }
            }}
          />
          {unit !== undefined && <span className="text-sm text-ink-3">{unit}</span>}
        </div>
      )}
    </Field>
  );
}

/** null: empty. undefined: not a whole number. */
function parse(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : undefined;
}
