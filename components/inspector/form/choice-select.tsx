import { useTranslations } from "next-intl";
import { textOf } from "@/lib/catalogue/forms/scalar-text";
import type { ControlProps } from "./value-control";

/** One of the accepted values; what is written and is none of them stays, and is said to be none. */
export function ChoiceSelect({
  id,
  describedBy,
  label,
  values,
  value,
  fallback,
  onWrite,
  readOnly,
}: ControlProps & { readonly values: readonly string[]; readonly readOnly: boolean }) {
  const t = useTranslations("inspector.form");
  const written = value === undefined ? null : textOf(value);
  const chosen = written === null ? "" : (values.find((each) => same(each, written)) ?? written);
  const usual = textOf(fallback);
  return (
    <span className="setting-control">
      <select
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        className="input setting-select"
        data-unset={written === null || undefined}
        disabled={readOnly}
        value={chosen}
        onChange={(event) => onWrite(event.target.value === "" ? undefined : event.target.value)}
      >
        <option value="">{usual === "" || usual === '""' ? "–" : t("usual", { value: usual })}</option>
        {written !== null && !values.includes(chosen) && (
          <option value={written}>{t("notAccepted", { value: written })}</option>
        )}
        {values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </span>
  );
}

function same(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
