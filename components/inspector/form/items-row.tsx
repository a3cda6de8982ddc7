"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { isList } from "@/lib/base/json";
import { addItem } from "@/lib/catalogue/forms/edits";
import { childRows } from "@/lib/catalogue/forms/rows";
import { titleOf } from "@/lib/catalogue/forms/title-of";
import type { Row } from "@/lib/catalogue/forms/types";
import { Foldable } from "./foldable";
import { useForm } from "./form-scope";
import { ItemButtons } from "./item-buttons";
import { AddByName } from "./add-by-name";

/** A list of sections, or of items chosen by their `type`: each foldable, called by what it says of itself. */
export function ItemsRow({ row, inFull }: { readonly row: Row; readonly inFull: boolean }) {
  const t = useTranslations("inspector.form");
  const id = useId();
  const { form, edit, open, readOnly, draw } = useForm();
  const items = childRows(form, row);
  const types = row.shape.is === "variants" ? Object.keys(row.shape.section.variants) : null;

  function add(type?: string): void {
    edit(addItem(row, type));
    open([...row.path, isList(row.written) ? row.written.length : 0], true);
  }

  return (
    <Foldable
      row={row}
      inFull={inFull}
      descriptionId={`${id}-about`}
      initiallyOpen={items.length > 0 && row.path.length <= 3}
      count={items.length}
    >
      {items.map((item, index) =>
        item.shape.is === "section" ? (
          <Item
            key={JSON.stringify(item.path)}
            list={row}
            item={item}
            index={index}
            alone={items.length === 1}
          />
        ) : (
          draw.row(item)
        ),
      )}
      {!readOnly &&
        (types === null ? (
          <button type="button" className="setting-more" onClick={() => add()}>
            {t("addItem", { list: row.name })}
          </button>
        ) : (
          <AddByName label={t("addItem", { list: row.name })} options={types} onAdd={add} />
        ))}
    </Foldable>
  );
}

function Item({
  list,
  item,
  index,
  alone,
}: {
  readonly list: Row;
  readonly item: Row;
  readonly index: number;
  readonly alone: boolean;
}) {
  const id = useId();
  const { form, draw } = useForm();
  const title = titleOf(item.written);
  return (
    <Foldable
      row={item}
      inFull={false}
      title={
        <>
          <span className="setting-above">{index + 1}</span> {title}
        </>
      }
      descriptionId={`${id}-about`}
      initiallyOpen={alone}
      count={0}
      end={<ItemButtons list={list} index={index} remove={false} />}
    >
      {draw.rows(childRows(form, item))}
    </Foldable>
  );
}
