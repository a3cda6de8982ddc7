import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { kinds, signals } from "@/lib/catalogue/types";

const choices = {
  kind: kinds,
  signal: signals,
  distribution: ["core", "contrib", "k8s", "otlp"],
  stability: ["stable", "beta", "alpha", "development", "deprecated", "unmaintained"],
  knowledge: ["reflected", "harvested", "named"],
} as const;
type Choice = keyof typeof choices;

/** The filters as a plain form: it works without scripts, and what is shown has an address. */
export function FilterForm({ asked }: { readonly asked: Readonly<Record<string, string>> }) {
  const t = useTranslations("catalogue");
  const named = (choice: Choice, value: string) =>
    choice === "kind"
      ? t("kindName", { kind: value })
      : choice === "knowledge"
        ? t("level", { level: value })
        : value;
  return (
    <form method="get" action="/catalogue" className="mt-5 flex flex-wrap items-end gap-2">
      <label className="min-w-48 flex-1 basis-48 text-sm text-ink-2">
        {t("text")}
        <input type="search" name="q" defaultValue={asked.q ?? ""} className="input mt-1 block w-full" />
      </label>
      {(["kind", "signal", "distribution", "stability", "knowledge"] as const).map((choice) => (
        <label key={choice} className="text-sm text-ink-2">
          {t(choice)}
          <select name={choice} defaultValue={asked[choice] ?? ""} className="input mt-1 block">
            <option value="">{t("any")}</option>
            {choices[choice].map((value) => (
              <option key={value} value={value}>
                {named(choice, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button type="submit">{t("apply")}</Button>
      {Object.values(asked).some((value) => value !== "") && (
        <Link href="/catalogue" className={buttonClass({ variant: "quiet" })}>
          {t("clear")}
        </Link>
      )}
    </form>
  );
}
