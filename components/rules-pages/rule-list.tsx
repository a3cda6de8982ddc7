import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { DocumentedRule } from "@/lib/rules/types";
import { useFamilyName } from "./family";

/** All rules by family: what a good design looks like, the id, how bad its absence is. */
export function RuleList({ rules }: { readonly rules: readonly DocumentedRule[] }) {
  const t = useTranslations("rules");
  const locale = useLocale();
  const familyName = useFamilyName();
  const families = byFamily(rules);
  return (
    <>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-2 max-w-2xl text-ink-2">
        {rules.length === 0 ? t("empty") : t("lead", { count: rules.length })}
      </p>
      {[...families].map(([family, members]) => (
        <section key={family} aria-labelledby={`family-${family}`} className="mt-8">
          <h2 id={`family-${family}`} className="mb-2 flex items-baseline gap-2 text-base">
            {familyName(family)}
            <span className="text-sm font-normal text-ink-3">{members.length}</span>
          </h2>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
            {members.map(({ rule, docs }) => (
              <li key={rule.id} className="relative flex gap-3 px-3.5 py-2.5 hover:bg-surface-2">
                <SeverityIcon severity={rule.severity} className="mt-0.5" />
                <div className="min-w-0 flex-1 sm:flex sm:items-baseline sm:gap-4">
                  <Link
                    href={`/rules/${rule.id}`}
                    prefetch={false}
                    className="min-w-0 flex-1 font-medium -outline-offset-2 after:absolute after:inset-0"
                  >
                    <CodeText text={docs.words[locale].title} />
                  </Link>
                  <code className="block shrink-0 text-ink-3 [overflow-wrap:anywhere]">{rule.id}</code>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function byFamily(rules: readonly DocumentedRule[]): ReadonlyMap<string, readonly DocumentedRule[]> {
  const families = new Map<string, readonly DocumentedRule[]>();
  for (const documented of rules) {
    const { id } = documented.rule;
    const family = id.split("/")[0] ?? id;
    families.set(family, [...(families.get(family) ?? []), documented]);
  }
  return families;
}
