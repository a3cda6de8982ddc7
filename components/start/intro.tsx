import { useTranslations } from "next-intl";

/** What this is, in two sentences. */
export function Intro() {
  const t = useTranslations("start");
  return (
    <>
      <h1 className="max-w-lg text-3xl">{t("title")}</h1>
      <p className="mt-3 max-w-xl text-lg leading-relaxed text-ink-2">{t("lead")}</p>
    </>
  );
}
