import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { SiteBar } from "./site-bar";

export default async function NotFound() {
  const t = await getTranslations("app");
  return (
    <>
      <SiteBar here={null} />
      <main id="content" className="mx-auto max-w-xl px-4 py-20">
        <h1 className="text-2xl">{t("notFound.title")}</h1>
        <p className="mt-2 text-ink-2">{t("notFound.text")}</p>
        <Link href="/" className={buttonClass({ variant: "primary" }, "mt-5")}>
          {t("notFound.start")}
        </Link>
      </main>
    </>
  );
}
