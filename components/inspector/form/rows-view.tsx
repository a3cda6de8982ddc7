import { useTranslations } from "next-intl";
import { useState } from "react";
import { arrange } from "@/lib/catalogue/forms/arrange";
import type { Row } from "@/lib/catalogue/forms/types";
import { RowView } from "./row-view";

/** The rows of one section: single values, then sections; what goes beyond a screenful on demand. */
export function RowsView({
  rows,
  whole = false,
}: {
  readonly rows: readonly Row[];
  readonly whole?: boolean;
}) {
  const t = useTranslations("inspector.form");
  const [open, setOpen] = useState(false);
  const arranged = arrange(rows);
  const shown = open || whole ? [...arranged.rows, ...arranged.more] : arranged.rows;
  return (
    <>
      {shown.map((row) => (
        <RowView key={JSON.stringify(row.path)} row={row} />
      ))}
      {arranged.more.length > 0 && !whole && (
        <button type="button" className="setting-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("fewer") : t("more", { count: arranged.more.length })}
        </button>
      )}
    </>
  );
}
