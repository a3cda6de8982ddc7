import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Designer } from "@/components/designer/designer";
import { WordsFor } from "../i18n/words";
import { Providers } from "../providers";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("app"))("designer") };
}

/** The studio. Which design it opens stands in the address: `?id=` names a stored one, `#d=` holds one itself. */
export default function DesignPage() {
  return (
    <WordsFor surfaces={["canvas", "designer", "findings", "helm", "inspector", "palette", "review", "yaml"]}>
      <Providers>
        <Designer />
      </Providers>
    </WordsFor>
  );
}
