import { useTranslations } from "next-intl";
import type { Json } from "@/lib/base/json";

/** Shows a deploy fact's value: yes and no in the reader's words, text as it is, lists and maps as JSON. */
export function useFactValue(): (value: Json) => string {
  const t = useTranslations("ui");
  return (value) => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    return typeof value === "string" ? value : JSON.stringify(value);
  };
}
