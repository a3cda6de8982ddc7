import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { preload } from "react-dom";
import { Designer } from "@/components/designer/designer";
import { catalogueUrl } from "@/lib/catalogue/published.generated";
import { wordsUrl } from "../i18n/words-url";
import { WordsFor } from "../i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("app"))("designer") };
}

/** The studio. Which design it opens stands in the address: `?id=` names a stored one, `#d=` holds one itself. */
export default async function DesignPage() {
  // What the browser would ask for only once the scripts run.
  for (const file of [catalogueUrl, await wordsUrl(await getLocale())])
    preload(file, { as: "fetch", crossOrigin: "anonymous" });
  return (
    <WordsFor
      surfaces={[
        "canvas",
        "designer",
        "findings",
        "helm",
        "imports",
        "inspector",
        "palette",
        "picture",
        "review",
        "versions",
        "yaml",
      ]}
    >
      <Designer />
    </WordsFor>
  );
}
