"use client";

import { lazy, Suspense } from "react";
import { Field, inputClass } from "./field";

export type ComboboxOption = {
  readonly value: string;
  readonly label: string;
  /** A quiet second part: what it is, or why it cannot be chosen. */
  readonly detail?: string | undefined;
  /** Further words that find it: old names, signals. */
  readonly keywords?: string | undefined;
  readonly disabled?: boolean | undefined;
};

export type ComboboxProps = {
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
};

const Loaded = lazy(() => import("./combobox-popup").then((module) => ({ default: module.ComboboxPopup })));
const LoadedPicker = lazy(() =>
  import("./combobox-popup").then((module) => ({ default: module.PickerList })),
);

/** One of many, found by typing. Stands as a quiet field of the same size until its code is there. */
export function Combobox(props: ComboboxProps) {
  const waiting = (
    <Field label={props.label} {...(props.hideLabel ? { hideLabel: true } : {})}>
      {(control) => (
        <input
          {...control}
          className={inputClass}
          disabled
          value={props.options.find((option) => option.value === props.value)?.label ?? ""}
          placeholder={props.placeholder}
        />
      )}
    </Field>
  );
  return (
    <Suspense fallback={waiting}>
      <Loaded {...props} />
    </Suspense>
  );
}

/** The same as an open list under its input, for dialogs and popovers that exist to pick one thing. Has the focus. */
export function Picker(
  props: Omit<ComboboxProps, "value" | "hideLabel" | "disabled"> & { readonly empty?: string },
) {
  return (
    <Suspense fallback={<div className="h-64" />}>
      <LoadedPicker {...props} />
    </Suspense>
  );
}
