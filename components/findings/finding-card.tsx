"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useStore } from "zustand";
import { whenLoaded } from "@/components/ui/when-loaded";
import { CodeText } from "@/components/ui/code-text";
import { pointRow } from "@/components/ui/pointed-finding";
import { words, type Words } from "@/lib/base/words";
import type { Finding, Fix } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";

import { FindingRow } from "./finding-row";
import { FixButtons, type Offer } from "./fix-buttons";
import type { FindingGroup } from "./group";
import { firstFixes, sharedFix } from "./shared-fix";

const FixPreview = whenLoaded(() => import("./fix-preview").then((module) => module.FixPreview));

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
  const every = group.findings.length > 1 && !shared ? firstFixes(group.findings) : null;

  const manyLabel = (count: number) => words("session.fix-many", { count, rule: group.rule });

  function apply(fixes: readonly Fix[], label: Words): void {
    session.run("apply-fix", { fixes, label });
  }

  function offer(title: string, fixes: readonly Fix[], label: Words): Offer {
    return {
      title,
      review: fixes.some((fix) => fix.safety === "review"),
      apply: () => apply(fixes, manyLabel(fixes.length)),
      preview: () => setPreview({ fixes, label }),
    };
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
            ref={pointRow(finding)}
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
      {!readOnly && (
        <FixButtons
          fixes={[
            ...(shared
              ? [
                  offer(
                    t("allOf", { fix: speak(shared.title), count: shared.fixes.length }),
                    shared.fixes,
                    shared.title,
                  ),
                ]
              : []),
            ...(every ? [offer(t("applyAll", { count: every.length }), every, manyLabel(every.length))] : []),
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

function RuleLine({ rule, speak }: { readonly rule: string; readonly speak: Speak }) {
  const t = useTranslations("findings");
  return (
    <div className="mt-1.5 ml-6 flex flex-wrap gap-x-2 text-sm text-ink-2">
      <a
        href={`/rules/${rule}`}
        className="font-mono text-xs leading-5 text-ink-3 hover:underline"
        aria-label={t("rule", { rule })}
      >
        {rule}
      </a>
      <details className="open:basis-full">
        <summary className="list-none underline decoration-line-2 underline-offset-2">{t("why")}</summary>
        <p className="mt-1">
          <CodeText text={speak(words(`rule.${rule}.why`))} />
        </p>
      </details>
    </div>
  );
}
