"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useStore } from "zustand";
import { CodeText } from "@/components/ui/code-text";
import { Dialog } from "@/components/ui/dialog";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { Words } from "@/lib/base/words";
import type { Finding, Severity } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";
import { nextOf, overviewOf, type OverviewRow } from "./overview";
import { RuleLoudness } from "./rule-loudness";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The design by family and tier, what to mend next, and how loud its rules are. */
export function OverviewDialog({
  session,
  speak,
  onActivate,
  onClose,
}: {
  readonly session: Session;
  readonly speak: (words: Words) => string;
  readonly onActivate: (finding: Finding) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("findings.overview");
  const judgement = useStore(session, (state) => state.judgement);
  const tiers = useStore(session, (state) => state.workspace.tiers);
  const findings = useMemo(() => judgement?.findings ?? [], [judgement]);
  const ids = useMemo(() => tiers.map(({ id }) => id), [tiers]);
  const rows = useMemo(() => overviewOf(findings, ids), [findings, ids]);
  const next = useMemo(() => nextOf(findings), [findings]);
  return (
    <Dialog open size="large" title={t("title")} onClose={onClose}>
      <div className="space-y-5">
        {next && (
          <button
            type="button"
            data-next={next.rule}
            className="flex w-full gap-2 rounded-lg border border-line p-3 text-left hover:bg-surface-2"
            onClick={() => {
              onActivate(next);
              onClose();
            }}
          >
            <SeverityIcon severity={next.severity} className="mt-0.5 shrink-0" />
            <span className="min-w-0">
              <span className="block text-[12px] text-ink-3">{t("next")}</span>
              <CodeText text={speak(next.message)} />
            </span>
          </button>
        )}
        {rows.length > 0 && <Table rows={rows} tiers={ids} />}
        <RuleLoudness session={session} findings={findings} speak={speak} />
      </div>
    </Dialog>
  );
}

function Table({
  rows,
  tiers,
}: {
  readonly rows: readonly OverviewRow[];
  readonly tiers: readonly string[];
}) {
  const t = useTranslations("findings.overview");
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left">
        <thead>
          <tr className="border-b border-line text-ink-3">
            <th className="py-1 pr-3 font-medium">{t("family")}</th>
            {tiers.map((tier) => (
              <th key={tier} className="py-1 pr-3 font-medium">
                {tier}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ family, cells }) => (
            <tr key={family} className="border-b border-line last:border-0">
              <th className="py-1 pr-3 font-mono text-xs font-normal">{family}</th>
              {cells.map((cell, index) => (
                <td key={tiers[index]} className="py-1 pr-3">
                  <Counts counts={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Counts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const t = useTranslations("findings");
  const said = {
    error: t("errors", { count: counts.error }),
    warning: t("warnings", { count: counts.warning }),
    info: t("notes", { count: counts.info }),
  };
  return (
    <span className="inline-flex gap-3">
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className="inline-flex items-center gap-1 tabular-nums" title={said[severity]}>
            <SeverityIcon severity={severity} />
            {counts[severity]}
            <span className="sr-only">{said[severity]}</span>
          </span>
        ))}
    </span>
  );
}
