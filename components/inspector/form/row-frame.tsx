"use client";

import { Breakable } from "./breakable";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CloseIcon } from "@/components/ui/icons";
import { takeBack } from "@/lib/catalogue/forms/edits";
import type { Row } from "@/lib/catalogue/forms/types";
import { useForm } from "./form-scope";
import { findingsAt, RowFindings } from "./row-findings";
import { useSettingWords } from "./use-setting-words";

/**
 * The line of a setting: its name, its control, and the button that takes it back to its default. The description is for
 * screen readers; everybody else reads it in the card at the foot of the form.
 */
export function RowFrame({
  row,
  inFull,
  control,
  descriptionId,
  labelFor,
  children,
}: {
  readonly row: Row;
  readonly inFull: boolean;
  readonly control: ReactNode;
  readonly descriptionId: string;
  readonly labelFor?: string | undefined;
  /** What stands below the line, over its whole width. */
  readonly children?: ReactNode;
}) {
  const describe = useSettingWords();
  const told = describe(row);
  const found = findingsAt(useForm().findings, row.path, true);
  return (
    <div
      className="setting"
      data-setting={JSON.stringify(row.path)}
      data-set={row.written !== undefined || undefined}
      data-life={row.life?.is}
    >
      <div className="setting-line">
        <SettingName row={row} inFull={inFull} labelFor={labelFor} />
        {control}
        <TakeBack row={row} />
      </div>
      <span id={descriptionId} className="sr-only">
        {[told.type, told.fallback, told.note, told.help].filter(Boolean).join(". ")}
      </span>
      <RowFindings found={found} />
      {children}
    </div>
  );
}

/** The key as it stands in the text, struck through when it is going away. */
function SettingName({
  row,
  inFull,
  labelFor,
}: {
  readonly row: Row;
  readonly inFull: boolean;
  readonly labelFor: string | undefined;
}) {
  const above = inFull ? row.path.slice(0, -1).join(".") : "";
  const name = (
    <>
      {above !== "" && <span className="setting-above">{above}.</span>}
      <Breakable text={row.name} />
    </>
  );
  return labelFor === undefined ? (
    <span className="setting-name">{name}</span>
  ) : (
    <label className="setting-name" htmlFor={labelFor} title={row.path.join(".")}>
      {name}
    </label>
  );
}

/** Takes a setting out of the text, so that its default counts again. Its room is kept when there is nothing to take. */
export function TakeBack({ row }: { readonly row: Row }) {
  const t = useTranslations("inspector.form");
  const { form, readOnly, edit } = useForm();
  if (row.written === undefined || readOnly) return <span className="setting-back" aria-hidden />;
  const label = row.standing === "known" ? t("back", { name: row.name }) : t("remove", { name: row.name });
  return (
    <button
      type="button"
      className="setting-back"
      aria-label={label}
      title={label}
      onClick={() => edit(takeBack(form, row.path))}
    >
      <CloseIcon />
    </button>
  );
}
