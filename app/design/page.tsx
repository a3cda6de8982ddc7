import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { preload } from "react-dom";
import { Designer } from "@/components/designer/designer";
import { ToolsContext } from "@/components/ui/tools";
import { catalogueUrl } from "@/lib/catalogue/published.generated";
import { toolsFrom } from "@/lib/host/http/tools";
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
  const tools = toolsFrom(process.env);
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
        "secondOpinion",
        "versions",
        "yaml",
      ]}
    >
      <ToolsContext value={{ collector: tools.collector !== null, helm: tools.helm !== null }}>
        <Designer />
      </ToolsContext>
    </WordsFor>
  );
}
