"use client";

import { useState, type ReactNode } from "react";
import { cn } from "./cn";
import { CodeText } from "./code-text";
import { Field, inputClass } from "./field";

/**
 * One line of text. What is typed stays in the field, with the browser's own undo, until Enter or leaving commits it;
 * Escape takes it back. A value changed from outside replaces an untouched draft.
 */
export function TextField({
  label,
  value,
  onCommit,
  check,
  hint,
  aside,
  hideLabel,
  mono = false,
  placeholder,
  disabled = false,
  readOnly = false,
  className,
}: {
  readonly label: ReactNode;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** A sentence that says what is expected, or null where the text is fine. Text with a sentence is not committed. */
  readonly check?: (value: string) => string | null;
  readonly hint?: ReactNode;
  readonly aside?: ReactNode;
  readonly hideLabel?: boolean;
  readonly mono?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly className?: string | undefined;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? value;
  const error = draft === null ? null : (check?.(draft) ?? null);

  function commit(): void {
    if (draft === null || error !== null) return;
    setDraft(null);
    if (draft !== value) onCommit(draft);
  }

  return (
    <Field
      label={label}
      className={className}
      {...(hint === undefined ? {} : { hint })}
      {...(error === null ? {} : { error: <CodeText text={error} /> })}
      {...(aside === undefined ? {} : { aside })}
      {...(hideLabel === undefined ? {} : { hideLabel })}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          className={cn(inputClass, mono && "font-mono text-sm")}
          value={shown}
          placeholder={placeholder}
          disabled={disabled}
          readOnly={readOnly}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
            if (event.key === "Escape" && draft !== null) {
              event.stopPropagation();
              setDraft(null);
            }
          }}
        />
      )}
    </Field>
  );
}
