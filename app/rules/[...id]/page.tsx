import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { RulePage } from "@/components/rules-pages/rule-page";
import { rules } from "@/lib/rules/registry.generated";
import { SiteBar } from "../../site-bar";

type Props = { readonly params: Promise<{ readonly id: readonly string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const rule = find((await params).id);
  if (!rule) return {};
  const { title, why } = rule.words[await getLocale()];
  return { title: title.replaceAll("`", ""), description: why.replaceAll("`", "") };
}

/** One rule: why, what is reported, what is right, its fixes and where its facts come from. */
export default async function Page({ params }: Props) {
  const rule = find((await params).id);
  if (!rule) notFound();
  return (
    <>
      <SiteBar here="rules" />
      <main id="content" className="mx-auto max-w-6xl px-4 sm:px-6 pt-6 pb-20">
        <RulePage rule={rule} />
      </main>
    </>
  );
}

function find(id: readonly string[]) {
  return rules.find((rule) => rule.id === id.join("/"));
}
