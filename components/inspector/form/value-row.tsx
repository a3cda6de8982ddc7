"use client";

import { useId } from "react";
import { writeValue } from "@/lib/catalogue/forms/edits";
import type { Row } from "@/lib/catalogue/forms/types";
import { useForm } from "./form-scope";
import { RowFrame } from "./row-frame";
import { ValueControl } from "./value-control";

/** A setting that is one value. */
export function ValueRow({ row, inFull }: { readonly row: Row; readonly inFull: boolean }) {
  const id = useId();
  const { form, edit } = useForm();
  return (
    <ValueControl
      id={id}
      describedBy={`${id}-about`}
      name={row.name}
      shape={row.shape}
      value={row.written}
      fallback={row.fallback}
      onWrite={(value) => edit(writeValue(form, row, value))}
    >
      {(control, below) => (
        <RowFrame row={row} inFull={inFull} control={control} descriptionId={`${id}-about`} labelFor={id}>
          {below}
        </RowFrame>
      )}
    </ValueControl>
  );
}
