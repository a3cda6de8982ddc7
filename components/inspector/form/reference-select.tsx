import { useTranslations } from "next-intl";
import { fittingExtensions } from "@/lib/catalogue/forms/fitting-extensions";
import { textOf } from "@/lib/catalogue/forms/scalar-text";
import { useForm } from "./form-scope";
import type { ControlProps } from "./value-control";

/** One of the extensions that the tier defines and that fit here. */
export function ReferenceSelect({
  id,
  describedBy,
  label,
  name,
  value,
  onWrite,
  readOnly,
}: ControlProps & { readonly readOnly: boolean }) {
  const t = useTranslations("inspector.form");
  const { tier } = useForm();
  const declared = tier.components.filter(({ kind }) => kind === "extension");
  const fitting = fittingExtensions(declared, name);
  const written = textOf(value);
  const isDeclared = declared.some((each) => each.id === written);
  return (
    <span className="setting-control">
      <select
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={(written !== "" && !isDeclared) || undefined}
        className="input setting-select"
        data-unset={value === undefined || undefined}
        disabled={readOnly}
        value={written}
        onChange={(event) => onWrite(event.target.value === "" ? undefined : event.target.value)}
      >
        <option value="">{fitting.length === 0 ? t("noneDeclared") : "–"}</option>
        {written !== "" && !fitting.some((each) => each.id === written) && (
          <option value={written}>{isDeclared ? written : t("notDeclared", { id: written })}</option>
        )}
        {fitting.map((each) => (
          <option key={each.id}>{each.id}</option>
        ))}
      </select>
    </span>
  );
}
