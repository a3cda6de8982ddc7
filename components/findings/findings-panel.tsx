"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { whenLoaded } from "@/components/ui/when-loaded";
import { Button } from "@/components/ui/button";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { useTools } from "@/components/ui/tools";
import { words } from "@/lib/base/words";
import type { Finding, Fix, Judgement, Severity } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";
import { FindingCard } from "./finding-card";
import { countBySeverity, groupFindings } from "./group";
import { NotChecked } from "./not-checked";

const OverviewDialog = whenLoaded(() => import("./overview-dialog").then((module) => module.OverviewDialog));

const severities: readonly Severity[] = ["error", "warning", "info"];
const chipText = { error: "errors", warning: "warnings", info: "notes" } as const;

/** All that is known to be wrong, worst first; the same list as on the canvas, in the text and in the CLI. */
export function FindingsPanel({
  session,
  active,
  onActivate,
  onAskCollector,
}: {
  readonly session: Session;
  /** Key of the finding that F8 stands on. */
  readonly active: string | null;
  readonly onActivate: (finding: Finding) => void;
  readonly onAskCollector: () => void;
}) {
  const t = useTranslations("findings");
  const tools = useTools();
  const locale = useLocale();
  const judgement = useStore(session, (state) => state.judgement);
  const status = useStore(session, (state) => state.analysis);
  const readOnly = useStore(session, (state) => state.readOnly);
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [query, setQuery] = useState("");
  const [overview, setOverview] = useState(false);
  const speak = useMemo(() => createSpeaker(locale), [locale]);

  const all = useMemo(() => judgement?.findings ?? [], [judgement]);
  const counts = useMemo(() => countBySeverity(all), [all]);
  const groups = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    const matches = (finding: Finding) =>
      !hidden.has(finding.severity) &&
      (wanted === "" ||
        `${finding.rule} ${finding.anchor.tier} ${speak(finding.message)}`.toLowerCase().includes(wanted));
    return groupFindings(all.filter(matches));
  }, [all, hidden, query, speak]);
  const safe = useMemo(() => safeFixes(all), [all]);

  if (!judgement) return <Skeleton label={t("checking")} />;

  function toggle(severity: Severity): void {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    setHidden(next);
  }

  return (
    <section className="flex h-full min-h-0 flex-col" aria-label={t("title")}>
      <header className="space-y-2 border-b border-line px-3 py-2">
        <div className="flex min-h-7 flex-wrap items-center gap-1.5">
          {severities.map((severity) => (
            <button
              key={severity}
              type="button"
              aria-pressed={!hidden.has(severity)}
              aria-label={t("showing", { what: t(chipText[severity], { count: counts[severity] }) })}
              className={`chip chip-${severity} aria-[pressed=false]:line-through aria-[pressed=false]:opacity-60`}
              onClick={() => toggle(severity)}
            >
              {t(chipText[severity], { count: counts[severity] })}
            </button>
          ))}
          {safe.length > 0 && !readOnly && (
            <Button
              variant="outline"
              className="ml-auto"
              aria-label={t("fixSafeLabel", { count: safe.length })}
              onClick={() =>
                session.run("apply-fix", {
                  fixes: safe,
                  label: words("session.fix-safe", { count: safe.length }),
                })
              }
            >
              {t("fixSafe", { count: safe.length })}
            </Button>
          )}
        </div>
        <div className="flex gap-1.5">
          <input
            type="search"
            className="input min-w-0 flex-1"
            aria-label={t("filter")}
            placeholder={t("filterPlaceholder")}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <Button variant="outline" onClick={() => setOverview(true)}>
            {t("overview.open")}
          </Button>
        </div>
        {tools.collector && (
          <Button variant="quiet" onClick={onAskCollector}>
            {t("askCollector")}
          </Button>
        )}
        {overview && (
          <OverviewDialog
            session={session}
            speak={speak}
            onActivate={onActivate}
            onClose={() => setOverview(false)}
          />
        )}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto" aria-busy={status === "checking"}>
        {status === "failed" && <p className="px-3 py-2 text-warning">{t("failed")}</p>}
        {all.length === 0 && <NothingWrong judgement={judgement} />}
        {all.length > 0 && groups.length === 0 && (
          <p className="px-3 py-6 text-center text-ink-2">
            {t("noMatch")}{" "}
            <Button
              variant="quiet"
              onClick={() => {
                setHidden(new Set());
                setQuery("");
              }}
            >
              {t("clearFilter")}
            </Button>
          </p>
        )}
        <ul>
          {groups.map((group) => (
            <li key={group.rule} className="border-b border-line">
              <FindingCard
                group={group}
                session={session}
                active={active}
                speak={speak}
                onActivate={onActivate}
              />
            </li>
          ))}
        </ul>
        <NotChecked judgement={judgement} session={session} speak={speak} />
      </div>
    </section>
  );
}

/** The first safe fix of every finding that has one. */
function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  return findings.flatMap((finding) => finding.fixes.find((fix) => fix.safety === "safe") ?? []);
}

function NothingWrong({ judgement }: { readonly judgement: Judgement }) {
  const t = useTranslations("findings");
  return (
    <div className="px-3 py-10 text-center">
      <p className="font-semibold text-good">{t("none")}</p>
      <p className="text-ink-2">{t("noneDetail", { count: judgement.components })}</p>
    </div>
  );
}

function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className="space-y-6 p-3" role="status" aria-label={label}>
      {["a", "b", "c"].map((key) => (
        <div key={key} className="flex gap-2">
          <SeverityIcon severity="info" className="opacity-30" />
          <div className="flex-1 space-y-2">
            <div className="h-3 w-4/5 rounded bg-surface-2" />
            <div className="h-3 w-3/5 rounded bg-surface-2" />
          </div>
        </div>
      ))}
    </div>
  );
}
