import { useTranslations } from "next-intl";
import type { Toggle } from "@/lib/catalogue/forms/types";
import { useForm } from "./form-scope";

/** Turns a section on and off. Where a variable decides, or nobody knows, it says so and leaves the choice. */
export function SectionSwitch({
  id,
  describedBy,
  name,
  toggle,
  onSwitch,
}: {
  readonly id: string;
  readonly describedBy: string;
  readonly name: string;
  readonly toggle: Toggle;
  readonly onSwitch: (on: boolean) => void;
}) {
  const t = useTranslations("inspector.form");
  const { readOnly } = useForm();
  const state = toggle.on === null ? "unsure" : toggle.on ? "on" : "off";
  return (
    <span className="setting-control">
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-label={t("switch", { name })}
        aria-describedby={describedBy}
        aria-checked={toggle.on === true}
        className="setting-switch"
        checked={toggle.on === true}
        disabled={readOnly}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <span aria-hidden className="setting-state">
        {t(state)}
      </span>
    </span>
  );
}
