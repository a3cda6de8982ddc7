"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { isList, type Json } from "@/lib/base/json";
import { takeBack, writeValue } from "@/lib/catalogue/forms/edits";
import { textOf } from "@/lib/catalogue/forms/scalar-text";
import type { Row, Shape } from "@/lib/catalogue/forms/types";
import { ChoiceBoxes } from "./choice-boxes";
import { Foldable } from "./foldable";
import { useForm } from "./form-scope";
import { ItemButtons } from "./item-buttons";
import { ValueControl } from "./value-control";

/** A list of single values: one control each, and an empty one that adds the next. */
export function ListRow({ row, inFull }: { readonly row: Row; readonly inFull: boolean }) {
  const t = useTranslations("inspector.form");
  const id = useId();
  const { form, edit, readOnly } = useForm();
  const of: Shape = row.shape.is === "list" ? row.shape.of : { is: "text" };
  const items: readonly Json[] = isList(row.written) ? row.written : [];
  const usual = isList(row.fallback) && row.written === undefined ? row.fallback : [];
  const boxes = of.is === "choice" && !of.free && items.every((item) => of.values.includes(textOf(item)));
  return (
    <Foldable
      row={row}
      inFull={inFull}
      descriptionId={`${id}-about`}
      initiallyOpen={items.length > 0}
      count={items.length}
      control={
        items.length === 0 ? (
          <span className="setting-state">{usual.length === 0 ? "–" : usual.map(textOf).join(", ")}</span>
        ) : undefined
      }
    >
      {boxes && of.is === "choice" ? (
        <ChoiceBoxes
          row={row}
          values={of.values}
          chosen={(row.written === undefined ? usual : items).map(textOf)}
          onChoose={(chosen) => edit(writeValue(form, row, chosen))}
        />
      ) : (
        <>
          {items.map((item, index) => (
            <ValueControl
              // An item is its position: the text has no other name for it.
              // oxlint-disable-next-line react/no-array-index-key
              key={`${index}/${textOf(item)}`}
              id={`${id}-${index}`}
              describedBy={`${id}-about`}
              label={t("item", { list: row.name, position: index + 1 })}
              name={row.name}
              shape={of}
              value={item}
              fallback={undefined}
              onWrite={(value) =>
                edit(
                  value === undefined
                    ? items.length === 1
                      ? takeBack(form, row.path)
                      : { op: "remove", path: [...row.path, index] }
                    : { op: "set", path: [...row.path, index], value },
                )
              }
            >
              {(control, below) => (
                <div className="setting-item">
                  <div className="setting-line">
                    {control}
                    <ItemButtons list={row} index={index} />
                  </div>
                  {below}
                </div>
              )}
            </ValueControl>
          ))}
          {!readOnly && (
            <ValueControl
              // A new field for each next item.
              key={items.length}
              id={`${id}-new`}
              describedBy={`${id}-about`}
              label={t("newItem", { list: row.name })}
              name={row.name}
              shape={of}
              value={undefined}
              fallback={t("addHere")}
              onWrite={(value) =>
                value !== undefined && edit({ op: "insert", path: row.path, index: items.length, value })
              }
            >
              {(control, below) => (
                <div className="setting-item">
                  <div className="setting-line">{control}</div>
                  {below}
                </div>
              )}
            </ValueControl>
          )}
        </>
      )}
    </Foldable>
  );
}
