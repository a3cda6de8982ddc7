"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { useForm } from "./form-scope";
import { useSettingWords } from "./use-setting-words";

/** About the setting that is focused or pointed at: path, type, default, help. Its room is reserved, so nothing jumps. */
export function FieldCard() {
  const t = useTranslations("inspector.form");
  const { looked } = useForm();
  const describe = useSettingWords();
  const row = useStore(looked, (state) => state.row);
  const told = row && describe(row);
  return (
    // Said to screen readers by each control's own description.
    <div className="setting-card" aria-hidden>
      {row && told ? (
        <>
          <p className="setting-card-head">
            <code>{row.path.join(".")}</code>
            <span>{[told.type, told.fallback].filter(Boolean).join(" · ")}</span>
          </p>
          {told.note !== null && <p className="text-warning">{told.note}</p>}
          {told.help !== null && <p className="line-clamp-3">{told.help}</p>}
        </>
      ) : (
        <p>{t("cardEmpty")}</p>
      )}
    </div>
  );
}
