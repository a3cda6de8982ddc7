import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { RulePage } from "@/components/rules-pages/rule-page";
import { documentedKinds } from "@/lib/analysis/verdict/kinds/documented-kinds";
import { documentedRules } from "@/lib/rules/documented.generated";
import { SiteBar } from "../../site-bar";

type Props = { readonly params: Promise<{ readonly id: readonly string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const documented = find((await params).id);
  if (!documented) return {};
  const { title, why } = documented.docs.words[await getLocale()];
  return { title: title.replaceAll("`", ""), description: why.replaceAll("`", "") };
}

/** One rule: why, what is reported, what is right, its fixes and where its facts come from. */
export default async function Page({ params }: Props) {
  const documented = find((await params).id);
  if (!documented) notFound();
  return (
    <>
      <SiteBar here="rules" />
      <main id="content" className="mx-auto max-w-6xl px-4 sm:px-6 pt-6 pb-20">
        <RulePage documented={documented} />
      </main>
    </>
  );
}

function find(id: readonly string[]) {
  return [...documentedRules, ...documentedKinds].find(({ rule }) => rule.id === id.join("/"));
}
