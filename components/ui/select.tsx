import type { ReactNode } from "react";
import { cn } from "./cn";
import { Field, inputClass, type FieldControl } from "./field";
import { ChevronDownIcon } from "./icons";

type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean | undefined;
};

type SelectProps<Value extends string> = {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  readonly quiet?: boolean;
  readonly className?: string | undefined;
};

/** One of a few. The browser's own list: it is right on phones and for screen readers, and costs no bytes. */
export function Select<Value extends string>({
  label,
  ...rest
}: SelectProps<Value> & { readonly label: string }) {
  return <Plain {...rest} aria-label={label} />;
}

/** The same with a visible label, hint and error. */
export function SelectField<Value extends string>({
  label,
  hint,
  aside,
  className,
  ...rest
}: SelectProps<Value> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <Field
      label={label}
      className={className}
      {...(hint === undefined ? {} : { hint })}
      {...(aside === undefined ? {} : { aside })}
    >
      {(control) => <Plain {...rest} {...control} />}
    </Field>
  );
}

function Plain<Value extends string>({
  value,
  options,
  onChange,
  disabled = false,
  quiet = false,
  className,
  ...control
}: SelectProps<Value> & (FieldControl | { readonly "aria-label": string })) {
  return (
    <span className={cn("relative inline-flex min-w-0", className)}>
      <select
        {...control}
        className={cn(
          inputClass,
          "appearance-none truncate pr-7",
          quiet && "border-transparent! bg-transparent! text-ink-2 hover:bg-surface-2! hover:text-ink",
        )}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            disabled={option.disabled}
            className="bg-surface text-ink"
          >
            {option.label}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute top-1/2 right-1.5 -translate-y-1/2 text-ink-3">
        <ChevronDownIcon />
      </span>
    </span>
  );
}
