import { useTranslations } from "next-intl";
import { textOf } from "@/lib/catalogue/forms/scalar-text";
import type { ControlProps } from "./value-control";

/** On or off. Switched to its default it leaves the text; where the default is not known, a list says so. */
export function SwitchInput({
  id,
  describedBy,
  label,
  value,
  fallback,
  onWrite,
  readOnly,
}: ControlProps & { readonly readOnly: boolean }) {
  const t = useTranslations("inspector.form");
  const control = { id, "aria-describedby": describedBy, "aria-label": label, disabled: readOnly };
  if (typeof fallback !== "boolean")
    return (
      <span className="setting-control">
        <select
          {...control}
          className="input setting-select"
          value={textOf(value)}
          onChange={(event) => onWrite(event.target.value === "" ? undefined : event.target.value === "true")}
        >
          <option value="">–</option>
          <option>true</option>
          <option>false</option>
        </select>
      </span>
    );
  const on = typeof value === "boolean" ? value : fallback;
  return (
    <span className="setting-control">
      <input
        {...control}
        type="checkbox"
        role="switch"
        aria-checked={on}
        className="setting-switch"
        checked={on}
        onChange={(event) => onWrite(event.target.checked === fallback ? undefined : event.target.checked)}
      />
      <span aria-hidden className="setting-state">
        {t(on ? "on" : "off")}
      </span>
    </span>
  );
}
