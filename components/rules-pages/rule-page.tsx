import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { CodeText } from "@/components/ui/code-text";
import { SeverityIcon, SeverityLabel } from "@/components/ui/severity-icon";
import type { DocumentedRule, Example } from "@/lib/rules/types";
import type { RuleVersions } from "@/lib/rules/versions-of";
import { useFamilyName } from "./family";
import { judgeExample } from "./judge-example";
import { YamlCode } from "./yaml-code";

/** One rule, told by the same examples that test it. */
export function RulePage({ documented }: { readonly documented: DocumentedRule }) {
  const t = useTranslations("rules");
  const locale = useLocale();
  const familyName = useFamilyName();
  const { rule, docs } = documented;
  const words = docs.words[locale];
  const told = judgeExample(documented, locale);
  return (
    <article>
      <Link href="/rules" className="text-ink-2 underline-offset-4 hover:underline">
        ← {t("back")}
      </Link>
      <h1 className="mt-4 text-2xl">
        <CodeText text={words.title} />
      </h1>
      <p className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2">
        <SeverityLabel severity={rule.severity} />
        <span>{familyName(rule.id.split("/")[0] ?? rule.id)}</span>
        <span>
          {t("scope")}: {t(`scopes.${rule.scope}`)}
        </span>
        <code className="text-ink-3">{rule.id}</code>
      </p>

      <Section title={t("why")}>
        <p className="max-w-2xl text-[0.9375rem] leading-relaxed text-ink">
          <CodeText text={words.why} />
        </p>
      </Section>

      <div className="mt-8 grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <ExampleFrame example={docs.bad} title={t("bad")} tone="bad">
          <ul aria-label={t("findings")} className="space-y-2 px-3.5 py-3">
            {told.findings.map((finding) => (
              <li key={finding.key} className="flex gap-2">
                <SeverityIcon severity={finding.severity} className="mt-0.5" />
                <div className="min-w-0">
                  <CodeText text={finding.message} />
                  <code className="mt-0.5 block text-ink-3 [overflow-wrap:anywhere]">{finding.place}</code>
                </div>
              </li>
            ))}
          </ul>
        </ExampleFrame>
        <ExampleFrame example={docs.good} title={t("good")} tone="good" />
      </div>

      <Section title={t("fixes")}>
        {told.fixes.length === 0 ? (
          <p className="text-ink-2">{t("noFixes")}</p>
        ) : (
          <ul className="space-y-1.5">
            {told.fixes.map((fix) => (
              <li key={fix.title} className="flex items-baseline gap-2.5">
                <Badge tone={fix.safety === "safe" ? "good" : "plain"}>{t(`safety.${fix.safety}`)}</Badge>
                <CodeText text={fix.title} />
              </li>
            ))}
          </ul>
        )}
      </Section>

      <Section title={t("accept")}>
        <p className="text-ink-2">{t("acceptText")}</p>
        <pre className="mt-2 overflow-x-auto rounded-md border border-line bg-surface px-3.5 py-2.5 text-note italic">
          {`# allow: ${rule.id} - ${t("acceptReason")}`}
        </pre>
      </Section>

      {told.versions && (
        <Section title={t("versions")}>
          <p className="text-ink-2">{t("versionsOf", rangeOf(told.versions))}</p>
        </Section>
      )}

      <Section title={t("source")}>
        <Source source={docs.source} />
      </Section>
    </article>
  );
}

function rangeOf({ since, until }: RuleVersions) {
  const range = since === null ? (until === null ? "all" : "until") : until === null ? "since" : "both";
  return { range, since: since ?? "", until: until ?? "" };
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="mb-1.5 text-base">{title}</h2>
      {children}
    </section>
  );
}

function ExampleFrame({
  example,
  title,
  tone,
  children,
}: {
  readonly example: Example;
  readonly title: string;
  readonly tone: "bad" | "good";
  readonly children?: ReactNode;
}) {
  const t = useTranslations("rules");
  return (
    <section>
      <h2 className="mb-1.5 flex items-center gap-2 text-base">
        <span
          aria-hidden
          className={`inline-flex size-[18px] items-center justify-center rounded-sm text-[11px] font-bold ${tone === "bad" ? "bg-error-tint text-error" : "bg-good-tint text-good"}`}
        >
          {tone === "bad" ? "−" : "+"}
        </span>
        {title}
      </h2>
      <div className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
        {Object.entries(example.tiers).map(([tier, text]) => (
          <div key={tier}>
            <p className="px-3.5 pt-2.5 text-sm font-semibold">{t("tier", { tier })}</p>
            <YamlCode text={text} label={`${title}: ${t("tier", { tier })}`} />
          </div>
        ))}
        {Object.entries(example.facts ?? {}).map(([tier, facts]) => (
          <div key={tier} className="px-3.5 py-2.5">
            <p className="text-sm font-semibold">{t("deployment", { tier })}</p>
            <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 font-mono text-sm text-ink-2">
              {Object.entries(facts).map(([fact, value]) => (
                <div key={fact} className="contents">
                  <dt className="text-ink">{fact}</dt>
                  <dd className="[overflow-wrap:anywhere]">
                    {typeof value === "string" ? value : JSON.stringify(value)}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        {children}
      </div>
    </section>
  );
}

function Source({ source }: { readonly source: string }) {
  const t = useTranslations("rules");
  if (!source.startsWith("https://")) {
    return (
      <p className="max-w-2xl text-ink-2">
        {t("derived")}: <CodeText text={source.replace(/^derived:\s*/, "")} />
      </p>
    );
  }
  return (
    <a
      href={source}
      target="_blank"
      rel="noreferrer noopener"
      className="underline decoration-line-2 underline-offset-4 [overflow-wrap:anywhere] hover:decoration-ink"
    >
      {source}
    </a>
  );
}
