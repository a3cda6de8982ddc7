import { useTranslations } from "next-intl";
import { useId } from "react";
import { kinds, signals } from "@/lib/catalogue/types";
import { roles } from "@/lib/facts/types";
import { Button } from "../ui/button";
import { noFilter, type PaletteFilter } from "./filter";

const choices = {
  kind: kinds,
  signal: signals,
  stability: ["stable", "beta", "alpha", "development", "deprecated", "unmaintained"],
  distribution: ["core", "contrib", "k8s", "otlp"],
  role: roles,
} as const;

const names = ["kind", "signal", "stability", "distribution", "role"] as const;

/** What narrows the palette down, each with "any" first. */
export function FilterBar({
  id,
  filter,
  onChange,
}: {
  readonly id: string;
  readonly filter: PaletteFilter;
  readonly onChange: (filter: PaletteFilter) => void;
}) {
  const t = useTranslations("palette.filter");
  const ui = useTranslations("ui");
  const base = useId();
  function said(name: (typeof names)[number], value: string): string {
    const role = roles.find((each) => each === value);
    if (name === "role" && role) return ui(`role.${role}`);
    const kind = kinds.find((each) => each === value);
    return name === "kind" && kind ? t(`kinds.${kind}`) : value;
  }
  return (
    <fieldset id={id} className="palette-filters">
      <legend className="sr-only">{t("title")}</legend>
      {names.map((name) => (
        <label key={name} htmlFor={`${base}-${name}`}>
          <span>{t(name)}</span>
          <select
            id={`${base}-${name}`}
            className="input"
            value={filter[name] ?? ""}
            onChange={({ target: { value } }) => {
              const chosen = choices[name].find((each) => each === value) ?? null;
              onChange({ ...filter, [name]: chosen });
            }}
          >
            <option value="">{t("any")}</option>
            {choices[name].map((value) => (
              <option key={value} value={value}>
                {said(name, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button size="small" onClick={() => onChange(noFilter)}>
        {t("clear")}
      </Button>
    </fieldset>
  );
}
