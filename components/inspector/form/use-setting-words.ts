import { useLocale, useTranslations } from "next-intl";
import { assertNever } from "@/lib/base/assert";
import { lifeWords } from "@/lib/catalogue/fields/life-words";
import { textOf } from "@/lib/catalogue/forms/scalar-text";
import type { Row, Shape } from "@/lib/catalogue/forms/types";
import { helpFor } from "@/lib/catalogue/traits/help-for";
import { createSpeaker } from "@/lib/words/speak";
import { useForm } from "./form-scope";

/** What is said about a setting: its type, its default, what is special, and our help. */
export type SettingWords = {
  readonly type: string;
  readonly fallback: string | null;
  readonly note: string | null;
  readonly help: string | null;
};

/** Describes settings in the reader's language. */
export function useSettingWords(): (row: Row) => SettingWords {
  const t = useTranslations("inspector.form");
  const locale = useLocale();
  const { form } = useForm();
  const speak = createSpeaker(locale);
  const { version } = form.component;

  function typeOf(shape: Shape): string {
    switch (shape.is) {
      case "list":
        return t("type.list", { of: typeOf(shape.of) });
      case "map":
        return t("type.map", { of: typeOf(shape.of) });
      case "variants":
        return t(shape.section.by === "type" ? "type.byType" : "type.byKey");
      case "integer":
        return t("type.integer", { range: range(shape, locale) });
      case "choice":
        return t(shape.free ? "type.suggested" : "type.choice", {
          values: shape.values.slice(0, 12).join(", "),
        });
      case "switch":
      case "text":
      case "secret":
      case "duration":
      case "bytes":
      case "number":
      case "reference":
      case "raw":
      case "section":
        return t(`type.${shape.is}`);
      default:
        return assertNever(shape);
    }
  }

  function fallbackOf(row: Row): string | null {
    if (form.component.knowledge === "harvested") return t("usualUnknown");
    if (row.toggle?.unwritten === true) return t("usual", { value: t("on") });
    if (row.toggle?.unwritten === false) return t("usual", { value: t("off") });
    if (row.shape.is === "section" || row.fallback === undefined) return null;
    const value = row.shape.is === "secret" ? "" : textOf(row.fallback);
    return value === "" || value === '""' ? t("usualEmpty") : t("usual", { value: value.slice(0, 160) });
  }

  function helpOf(row: Row): string | null {
    const { kind, type } = form.component.settings;
    const help = helpFor(kind, type, row.path);
    return help && speak(help).replaceAll("`", "");
  }

  function noteOf({ name, life, standing }: Row): string | null {
    if (life) return speak(lifeWords(name, life)).replaceAll("`", "");
    return standing === "unknown" ? t("unknown", { version }) : null;
  }

  return (row) => ({
    type: typeOf(row.shape),
    fallback: fallbackOf(row),
    note: noteOf(row),
    help: helpOf(row),
  });
}

function range({ min, max }: { readonly min: number; readonly max: number }, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  if (max > Number.MAX_SAFE_INTEGER) return min === 0 ? "≥ 0" : "";
  return `${number.format(min)} – ${number.format(max)}`;
}
