import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SiteBar } from "../site-bar";
import { KitchenSink } from "./kitchen-sink";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("app"))("kitchenSink"), robots: { index: false } };
}

/** Every part of components/ui in its states: for the eye, and for the accessibility check. Linked from nowhere. */
export default async function KitchenSinkPage() {
  const t = await getTranslations("app");
  return (
    <>
      <SiteBar here={null} />
      <main id="content" className="mx-auto max-w-5xl px-4 pt-8 pb-20">
        <h1 className="text-2xl">{t("kitchenSink")}</h1>
        <KitchenSink />
      </main>
    </>
  );
}
