"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { isMap } from "@/lib/base/json";
import { addEntry } from "@/lib/catalogue/forms/edits";
import { childRows } from "@/lib/catalogue/forms/rows";
import type { Row } from "@/lib/catalogue/forms/types";
import { AddByName } from "./add-by-name";
import { Foldable } from "./foldable";
import { useForm } from "./form-scope";

/** A map with keys of the user's own, or a section whose keys choose what stands inside. */
export function EntriesRow({ row, inFull }: { readonly row: Row; readonly inFull: boolean }) {
  const t = useTranslations("inspector.form");
  const id = useId();
  const { form, edit, open, readOnly, draw } = useForm();
  const entries = childRows(form, row);
  const written = isMap(row.written) ? row.written : {};
  const names =
    row.shape.is === "variants"
      ? Object.keys(row.shape.section.variants).filter((name) => !Object.hasOwn(written, name))
      : null;
  return (
    <Foldable
      row={row}
      inFull={inFull}
      descriptionId={`${id}-about`}
      initiallyOpen={entries.length > 0 && row.path.length <= 3}
      count={entries.length}
    >
      {entries.map(draw.row)}
      {!readOnly && (names === null || names.length > 0) && (
        <AddByName
          label={t("addKey", { map: row.name })}
          options={names}
          onAdd={(name) => {
            edit(addEntry(row, name));
            open([...row.path, name], true);
          }}
        />
      )}
    </Foldable>
  );
}
