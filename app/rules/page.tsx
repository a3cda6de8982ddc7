import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RuleList } from "@/components/rules-pages/rule-list";
import { documentedKinds } from "@/lib/analysis/verdict/kinds/documented-kinds";
import { documentedRules } from "@/lib/rules/documented.generated";
import { SiteBar } from "../site-bar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("app"))("rules") };
}

/** All rules, by family. */
export default function RulesPage() {
  return (
    <>
      <SiteBar here="rules" />
      <main id="content" className="mx-auto max-w-4xl px-4 pt-8 pb-20">
        <RuleList rules={[...documentedRules, ...documentedKinds]} />
      </main>
    </>
  );
}
