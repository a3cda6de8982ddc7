"use client";

import { Breakable } from "./breakable";
import { useTranslations } from "next-intl";
import { useId, useState, type ReactNode } from "react";
import { ChevronDownIcon } from "@/components/ui/icons";
import type { Row } from "@/lib/catalogue/forms/types";
import { useForm } from "./form-scope";
import { findingsAt, RowFindings } from "./row-findings";
import { TakeBack } from "./row-frame";
import { SourceEditor } from "./source-editor";
import { useSettingWords } from "./use-setting-words";

/** A setting that holds others: a head with its name, and what is inside, as rows or as YAML. */
export function Foldable({
  row,
  inFull,
  title,
  descriptionId,
  initiallyOpen,
  count,
  control,
  end,
  children,
}: {
  readonly row: Row;
  readonly inFull: boolean;
  /** Instead of the key: what an item is called. */
  readonly title?: ReactNode;
  readonly descriptionId: string;
  readonly initiallyOpen: boolean;
  /** How much is written inside. */
  readonly count: number;
  readonly control?: ReactNode;
  /** Buttons at the end of the head. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations("inspector.form");
  const bodyId = useId();
  const describe = useSettingWords();
  const { opened, open, readOnly, findings } = useForm();
  const [asText, setAsText] = useState(false);
  const isOpen = opened.get(JSON.stringify(row.path)) ?? initiallyOpen;
  const told = describe(row);
  const here = findingsAt(findings, row.path, false);
  const inside = isOpen ? 0 : findingsAt(findings, row.path, true).length - here.length;
  const above = inFull ? row.path.slice(0, -1).join(".") : "";
  return (
    <div
      className="setting"
      data-setting={JSON.stringify(row.path)}
      data-set={row.written !== undefined || undefined}
      data-life={row.life?.is}
      data-section
    >
      <div className="setting-line">
        <button
          type="button"
          className="setting-fold"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          aria-describedby={descriptionId}
          onClick={() => open(row.path, !isOpen)}
        >
          <ChevronDownIcon />
          <span className="setting-name">
            {above !== "" && <span className="setting-above">{above}.</span>}
            {title ?? <Breakable text={row.name} />}
          </span>
          {inside > 0 && <span className="setting-inside">{t("findingsInside", { count: inside })}</span>}
          {count > 0 && <span className="setting-count">{t("setCount", { count })}</span>}
        </button>
        {control}
        {end}
        <TakeBack row={row} />
      </div>
      <span id={descriptionId} className="sr-only">
        {[told.type, told.fallback, told.note, told.help].filter(Boolean).join(". ")}
      </span>
      <RowFindings found={here} />
      {isOpen && (
        <div id={bodyId} role="group" aria-label={row.path.join(".")} className="setting-body">
          {asText ? <SourceEditor row={row} onDone={() => setAsText(false)} /> : children}
          {!readOnly && !asText && (
            <button type="button" className="setting-more" onClick={() => setAsText(true)}>
              {t("asText", { name: row.name })}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
