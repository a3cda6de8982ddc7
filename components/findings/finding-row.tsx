"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { CodeText } from "@/components/ui/code-text";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { Words } from "@/lib/base/words";
import type { Finding, Fix } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";
import { selectionOf } from "@/lib/session/selection";
import { FixButtons } from "./fix-buttons";

/** One finding: what is wrong and where, what else has to do with it, what mends it. */
export function FindingRow({
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
  readonly speak: (words: Words) => string;
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
      {finding.upstream !== undefined && (
        <p className="mt-1 ml-6 text-[12px] text-ink-2">
          {t("upstream")}: <code className="text-[11px] break-words select-all">{finding.upstream}</code>
        </p>
      )}
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

/** "agent, line 31", "gateway, deployment": where the finding stands. */
function Location({ finding, session }: { readonly finding: Finding; readonly session: Session }) {
  const t = useTranslations("findings");
  const tier = finding.anchor.tier;
  const line = useStore(session, (state) => state.judgement?.lines[finding.key]);
  const place = finding.anchor.at;
  if ("deploy" in place) return t("locationFact", { tier });
  if ("hop" in place) return t("locationHop", { tier });
  return line === undefined ? tier : t("location", { tier, line });
}
