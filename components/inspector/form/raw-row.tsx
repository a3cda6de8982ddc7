"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Row } from "@/lib/catalogue/forms/types";
import { takeBack } from "@/lib/catalogue/forms/edits";
import { useForm } from "./form-scope";
import { RowFrame } from "./row-frame";

/** A setting that takes any value, or one that nothing is known of: as YAML, committed when it is left or with Ctrl+Enter. */
export function RawRow({ row, inFull }: { readonly row: Row; readonly inFull: boolean }) {
  const t = useTranslations("inspector.form");
  const id = useId();
  const { form, source, write, edit, readOnly } = useForm();
  const [draft, setDraft] = useState<string | null>(null);
  const written = source(row.path);
  const text = draft ?? written;
  const lines = text.split("\n").length;

  function commit(): void {
    if (draft === null || draft === written) return setDraft(null);
    if (draft.trim() === "") edit(takeBack(form, row.path));
    else if (!write(row.path, draft)) return;
    setDraft(null);
  }

  return (
    <RowFrame
      row={row}
      inFull={inFull}
      descriptionId={`${id}-about`}
      labelFor={id}
      control={<span className="setting-state">YAML</span>}
    >
      <textarea
        id={id}
        aria-describedby={`${id}-about`}
        className="input setting-source"
        rows={Math.min(12, lines)}
        spellCheck={false}
        disabled={readOnly}
        placeholder={t("anyValue")}
        value={text}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey || (lines === 1 && !event.shiftKey))) {
            event.preventDefault();
            commit();
          }
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
      {row.standing === "unknown" && (
        <p className="setting-warning">{t("unknown", { version: form.component.version })}</p>
      )}
    </RowFrame>
  );
}
