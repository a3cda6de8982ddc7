"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { words, type Words } from "@/lib/base/words";
import { applyFix } from "@/lib/commands/apply-fix";
import type { Finding, Fix } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";
import { selectionOf } from "@/lib/session/selection";
import { positionAt } from "@/lib/yaml/locate";
import { nearestRange } from "@/lib/yaml/nearest";

import type { FindingGroup } from "./group";

const FixPreview = dynamic(() => import("./fix-preview").then((module) => module.FixPreview), { ssr: false });

type Speak = (words: Words) => string;

/** One rule's findings: each a row that leads to its place, with what mends it. */
export function FindingCard({
  group,
  session,
  active,
  speak,
  onActivate,
}: {
  readonly group: FindingGroup;
  readonly session: Session;
  readonly active: string | null;
  readonly speak: Speak;
  readonly onActivate: (finding: Finding) => void;
}) {
  const t = useTranslations("findings");
  const readOnly = useStore(session, (state) => state.readOnly);
  const [preview, setPreview] = useState<{ readonly fixes: readonly Fix[]; readonly label: Words } | null>(
    null,
  );
  const shared = group.findings.length > 1 ? sharedFix(group.findings) : null;

  function apply(fixes: readonly Fix[], label: Words): void {
    session.run(applyFix, { fixes, label });
  }

  return (
    <article className="px-3 py-2.5">
      <ul className="space-y-2">
        {group.findings.map((finding) => (
          <li
            key={finding.key}
            data-finding={finding.rule}
            data-active={finding.key === active || undefined}
            className="finding-row"
          >
            <FindingRow
              finding={finding}
              session={session}
              speak={speak}
              fixes={shared || readOnly ? [] : finding.fixes}
              onActivate={() => onActivate(finding)}
              onApply={apply}
              onPreview={(fixes, label) => setPreview({ fixes, label })}
            />
          </li>
        ))}
      </ul>
      {shared && !readOnly && (
        <FixButtons
          indent
          fixes={[
            {
              title: t("allOf", { fix: speak(shared.title), count: shared.fixes.length }),
              review: shared.fixes.some((fix) => fix.safety === "review"),
              apply: () =>
                apply(
                  shared.fixes,
                  words("command.apply-fix.many", { count: shared.fixes.length, rule: group.rule }),
                ),
              preview: () => setPreview({ fixes: shared.fixes, label: shared.title }),
            },
          ]}
        />
      )}
      <RuleLine rule={group.rule} speak={speak} />
      {preview && (
        <FixPreview
          session={session}
          fixes={preview.fixes}
          title={speak(preview.label)}
          onApply={() => apply(preview.fixes, preview.label)}
          onClose={() => setPreview(null)}
        />
      )}
    </article>
  );
}

function FindingRow({
  finding,
  session,
  speak,
  fixes,
  onActivate,
  onApply,
  onPreview,
}: {
  readonly finding: Finding;
  readonly session: Session;
  readonly speak: Speak;
  readonly fixes: readonly Fix[];
  readonly onActivate: () => void;
  readonly onApply: (fixes: readonly Fix[], label: Words) => void;
  readonly onPreview: (fixes: readonly Fix[], label: Words) => void;
}) {
  const t = useTranslations("findings");
  return (
    <>
      <button type="button" className="flex w-full gap-2 text-left" onClick={onActivate}>
        <SeverityIcon severity={finding.severity} className="mt-0.5 shrink-0" />
        <span className="min-w-0 flex-1">
          <CodeText text={speak(finding.message)} />
          <span className="mt-0.5 block text-[11px] text-ink-3">
            <Location finding={finding} session={session} />
          </span>
        </span>
      </button>
      {finding.related.length > 0 && (
        <ul className="mt-1 ml-6 text-[12px] text-ink-2">
          {finding.related.map((related) => (
            <li key={speak(related.message)}>
              <button
                type="button"
                className="text-left underline decoration-line-2 underline-offset-2"
                onClick={() => session.select(selectionOf(related.anchor, session.getState().topology))}
              >
                {t("related")}: <CodeText text={speak(related.message)} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <FixButtons
        indent
        fixes={fixes.map((fix) => ({
          title: speak(fix.title),
          review: fix.safety === "review",
          apply: () => onApply([fix], fix.title),
          preview: () => onPreview([fix], fix.title),
        }))}
      />
    </>
  );
}

type Offer = {
  readonly title: string;
  readonly review: boolean;
  readonly apply: () => void;
  readonly preview: () => void;
};

function FixButtons({ fixes, indent }: { readonly fixes: readonly Offer[]; readonly indent: boolean }) {
  const t = useTranslations("findings");
  if (fixes.length === 0) return null;
  return (
    <div className={`mt-1.5 flex flex-col items-start gap-1 ${indent ? "ml-6" : ""}`}>
      {fixes.map((fix) => (
        <div key={fix.title} className="flex flex-wrap items-center gap-1">
          <Button
            variant="outline"
            className="h-auto! min-h-7 shrink! py-0.5 text-left whitespace-normal!"
            onClick={fix.apply}
          >
            <CodeText text={fix.title} />
          </Button>
          <Button variant="quiet" aria-label={t("previewOf", { fix: fix.title })} onClick={fix.preview}>
            {t("preview")}
          </Button>
          {fix.review && <span className="text-[11px] text-ink-3">{t("needsReview")}</span>}
        </div>
      ))}
    </div>
  );
}

/** "agent, line 31", "gateway, deployment": where the finding stands, in the text as it is now. */
function Location({ finding, session }: { readonly finding: Finding; readonly session: Session }) {
  const t = useTranslations("findings");
  const tier = finding.anchor.tier;
  const text = useStore(
    session,
    (state) => state.workspace.tiers.find((candidate) => candidate.id === tier)?.yaml ?? "",
  );
  const place = finding.anchor.at;
  if ("deploy" in place) return t("locationFact", { tier });
  if ("hop" in place) return t("locationHop", { tier });
  const range = nearestRange(text, place.yaml, place.part);
  return range ? t("location", { tier, line: positionAt(text, range.start).line }) : tier;
}

function RuleLine({ rule, speak }: { readonly rule: string; readonly speak: Speak }) {
  const t = useTranslations("findings");
  return (
    <details className="mt-1.5 ml-6 text-[12px] text-ink-2">
      <summary className="cursor-pointer list-none">
        <Link
          href={`/rules/${rule}`}
          className="font-mono text-[11px] text-ink-3 hover:underline"
          aria-label={t("rule", { rule })}
        >
          {rule}
        </Link>
        <span className="ml-2 underline decoration-line-2 underline-offset-2">{t("why")}</span>
      </summary>
      <p className="mt-1">
        <CodeText text={speak(words(`rule.${rule}.why`))} />
      </p>
    </details>
  );
}

/** Every finding of the group mended by the fix of one id: then one button does for all. */
function sharedFix(
  findings: readonly Finding[],
): { readonly title: Words; readonly fixes: readonly Fix[] } | null {
  const first = findings[0]?.fixes[0];
  if (!first) return null;
  const fixes = findings.flatMap((finding) => finding.fixes.find((fix) => fix.id === first.id) ?? []);
  const sameTitle = fixes.every((fix) => JSON.stringify(fix.title) === JSON.stringify(first.title));
  return fixes.length === findings.length && sameTitle ? { title: first.title, fixes } : null;
}
