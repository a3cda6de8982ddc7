"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Combobox } from "@base-ui/react/combobox";
import { useTranslations } from "next-intl";
import { cn } from "./cn";
import type { ComboboxOption, ComboboxProps } from "./combobox";
import { Field, inputClass } from "./field";
import { ChevronDownIcon } from "./icons";

/** The loaded part of `Combobox`. */
export function ComboboxPopup({
  label,
  options,
  value,
  onChange,
  placeholder,
  hideLabel,
  disabled = false,
}: ComboboxProps) {
  const t = useTranslations("ui");
  return (
    <Field label={label} {...(hideLabel ? { hideLabel } : {})}>
      {(control) => (
        <Combobox.Root
          items={[...options]}
          filter={matches}
          value={options.find((option) => option.value === value) ?? null}
          onValueChange={(option) => option && onChange(option.value)}
          disabled={disabled}
          autoHighlight
        >
          <Combobox.InputGroup className="relative">
            <Combobox.Input
              {...control}
              onClick={(event) => event.currentTarget.select()}
              placeholder={placeholder}
              className={cn(inputClass, "pr-7")}
            />
            <Combobox.Trigger
              aria-label={t("openList")}
              className="absolute top-0 right-0 flex h-7 w-7 items-center justify-center rounded-md text-ink-3"
            >
              <ChevronDownIcon />
            </Combobox.Trigger>
          </Combobox.InputGroup>
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} className="z-50 outline-hidden">
              <Combobox.Popup className="w-(--anchor-width) min-w-56 rounded-md border border-line-2 bg-surface text-ink shadow-lift">
                <List empty={t("nothingFound")} />
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </Field>
  );
}

/** The loaded part of `Picker`. */
export function PickerList({
  label,
  options,
  onChange,
  placeholder,
  empty,
}: Omit<ComboboxProps, "value"> & { readonly empty?: string }) {
  const t = useTranslations("ui");
  return (
    <Autocomplete.Root
      inline
      open
      items={[...options]}
      filter={matches}
      itemToStringValue={(option: ComboboxOption) => option.label}
      autoHighlight="always"
      keepHighlight
    >
      {/* The picker exists to be typed into: it opens by the reader's own act. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Autocomplete.Input autoFocus aria-label={label} placeholder={placeholder} className={inputClass} />
      <Autocomplete.Empty>
        <div className="px-2 pt-2.5 pb-1 text-ink-3">{empty ?? t("nothingFound")}</div>
      </Autocomplete.Empty>
      <Autocomplete.List className={cn(listClass, "mt-1.5 p-0!")}>
        {(option: ComboboxOption) => (
          <Autocomplete.Item
            key={option.value}
            value={option}
            disabled={option.disabled ?? false}
            onClick={() => onChange(option.value)}
            className={itemClass}
          >
            <Option option={option} />
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

function List({ empty }: { readonly empty: string }) {
  return (
    <>
      <Combobox.Empty>
        <div className="px-3 py-2 text-ink-3">{empty}</div>
      </Combobox.Empty>
      <Combobox.List className={listClass}>
        {(option: ComboboxOption) => (
          <Combobox.Item
            key={option.value}
            value={option}
            disabled={option.disabled ?? false}
            className={itemClass}
          >
            <Option option={option} />
          </Combobox.Item>
        )}
      </Combobox.List>
    </>
  );
}

function Option({ option }: { readonly option: ComboboxOption }) {
  return (
    <>
      <span className="shrink-0">{option.label}</span>
      {option.detail !== undefined && (
        <span className="min-w-0 flex-1 text-right text-xs text-ink-3">{option.detail}</span>
      )}
    </>
  );
}

const listClass = "max-h-72 overflow-y-auto overscroll-contain p-1 outline-hidden data-empty:p-0";
const itemClass =
  "flex min-h-7 cursor-default items-baseline gap-2 rounded-sm px-2 py-1 select-none data-disabled:text-ink-3 data-highlighted:bg-surface-2 data-selected:font-medium";

/** Every word of the query stands somewhere in label, detail or keywords; `_`, `-` and spaces are one. */
function matches(option: ComboboxOption, query: string): boolean {
  const text = normal(`${option.label} ${option.keywords ?? ""} ${option.detail ?? ""}`);
  return normal(query)
    .split(" ")
    .every((word) => text.includes(word));
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[_\-\s]+/g, " ")
    .trim();
}
