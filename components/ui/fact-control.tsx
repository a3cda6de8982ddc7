"use client";

import { useId, useState } from "react";
import type { Json } from "@/lib/base/json";
import type { Fact } from "@/lib/facts/types";
import { useFactValue } from "./use-fact-value";

/**
 * One deploy fact as a form control. `value` undefined: not known. The change is reported when it is committed (Enter, or
 * leaving the field), so the browser's own undo works while typing; an empty text field reports null: back to assumed.
 */
export function FactControl({
  fact,
  label,
  value,
  disabled = false,
  onChange,
}: {
  readonly fact: Fact;
  readonly label: string;
  readonly value: Json | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: Json | null) => void;
}) {
  const id = useId();
  return (
    <div className="flex min-h-7 items-center gap-2">
      <label htmlFor={id} className="min-w-0 flex-1 text-ink-2">
        {label}
      </label>
      <Input id={id} fact={fact} value={value} disabled={disabled} onChange={onChange} />
    </div>
  );
}

type InputProps = {
  readonly id: string;
  readonly fact: Fact;
  readonly value: Json | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: Json | null) => void;
};

function Input({ id, fact, value, disabled, onChange }: InputProps) {
  const { type } = fact;
  if (type.is === "boolean")
    return <Choice id={id} value={value} values={[true, false]} disabled={disabled} onChange={onChange} />;
  if (type.is === "choice")
    return <Choice id={id} value={value} values={type.values} disabled={disabled} onChange={onChange} />;
  // The key makes a new field of every value that comes from outside: undo, another tab, a fix.
  return (
    <Typed
      key={JSON.stringify(value ?? null)}
      id={id}
      fact={fact}
      value={value}
      disabled={disabled}
      onChange={onChange}
    />
  );
}

function Choice({
  id,
  value,
  values,
  disabled,
  onChange,
}: Omit<InputProps, "fact"> & { readonly values: readonly (string | boolean)[] }) {
  const shown = useFactValue();
  const current = values.findIndex((option) => option === value);
  return (
    <select
      id={id}
      className="input w-36"
      disabled={disabled}
      value={current}
      onChange={(event) => onChange(values[Number(event.target.value)] ?? null)}
    >
      <option value={-1}>–</option>
      {values.map((option, index) => (
        <option key={String(option)} value={index}>
          {shown(option)}
        </option>
      ))}
    </select>
  );
}

function Typed({ id, fact, value, disabled, onChange }: InputProps) {
  const { type } = fact;
  const written =
    value === undefined
      ? ""
      : typeof value === "string"
        ? value
        : Array.isArray(value)
          ? value.join(", ")
          : JSON.stringify(value);
  const [draft, setDraft] = useState(written);
  const numeric = type.is === "integer";

  function commit(): void {
    const text = draft.trim();
    if (text === written) return;
    if (text === "") onChange(null);
    else if (numeric) {
      const number = Number(text);
      if (Number.isInteger(number) && number >= type.min && number <= (type.max ?? Infinity))
        onChange(number);
      else setDraft(written);
    } else if (type.is === "list")
      onChange(
        text
          .split(",")
          .map((item) => item.trim())
          .filter((item) => item !== ""),
      );
    else onChange(text);
  }

  return (
    <span className="flex items-center gap-1">
      <input
        id={id}
        className="input w-36"
        type={numeric ? "number" : "text"}
        min={numeric ? type.min : undefined}
        max={numeric ? type.max : undefined}
        disabled={disabled}
        value={draft}
        placeholder="–"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setDraft(written);
        }}
      />
    </span>
  );
}
