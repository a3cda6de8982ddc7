"use client";

import { useId } from "react";
import { isMap } from "@/lib/base/json";
import { childRows } from "@/lib/catalogue/forms/rows";
import { switchSection } from "@/lib/catalogue/forms/edits";
import type { Row } from "@/lib/catalogue/forms/types";
import { useForm } from "./form-scope";
import { Foldable } from "./foldable";
import { RowFrame } from "./row-frame";
import { SectionSwitch } from "./section-switch";

/** A section: closed until something in it is set or someone opens it; with a switch where it can be on and off. */
export function SectionRow({ row, inFull }: { readonly row: Row; readonly inFull: boolean }) {
  const id = useId();
  const { form, edit, open, draw } = useForm();
  const { toggle } = row;
  const control = toggle && (
    <SectionSwitch
      id={id}
      describedBy={`${id}-about`}
      name={row.name}
      toggle={toggle}
      onSwitch={(on) => {
        edit(switchSection(form, row, on));
        if (on) open(row.path, true);
      }}
    />
  );
  const rows = childRows(form, row);
  if (rows.length === 0 && toggle)
    return (
      <RowFrame row={row} inFull={inFull} control={control} descriptionId={`${id}-about`} labelFor={id} />
    );
  const besides = isMap(row.written) ? Object.keys(row.written).filter((key) => key !== "enabled").length : 0;
  return (
    <Foldable
      row={row}
      inFull={inFull}
      descriptionId={`${id}-about`}
      initiallyOpen={besides > 0 && row.path.length <= 3}
      count={besides}
      control={control}
    >
      {draw.rows(rows)}
    </Foldable>
  );
}
