"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import type { Session } from "@/lib/session/store";
import { ui } from "./ui-state";

/** Counts, what was and was not checked, and the size of the texts. */
export function StatusBar({ session }: { readonly session: Session }) {
  const t = useTranslations("designer");
  const judgement = useStore(session, (state) => state.judgement);
  const status = useStore(session, (state) => state.analysis);
  const tiers = useStore(session, (state) => state.workspace.tiers);

  const findings = judgement?.findings ?? [];
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const all = judgement?.components ?? 0;
  const unchecked = judgement?.notChecked.components.length ?? 0;
  return (
    <footer className="print:hidden flex h-7 shrink-0 items-center gap-4 overflow-hidden border-t border-line bg-surface px-3 text-[12px] whitespace-nowrap text-ink-2">
      <button type="button" className="flex gap-3" data-testid="counts" onClick={() => ui.show("findings")}>
        {judgement && findings.length === 0 ? (
          <span className="text-good">{t("noFindings")}</span>
        ) : (
          <>
            <span className="text-error">{t("errors", { count: count("error") })}</span>
            <span className="text-warning">{t("warnings", { count: count("warning") })}</span>
            <span>{t("notes", { count: count("info") })}</span>
          </>
        )}
      </button>
      <span className="max-[599px]:hidden">
        {judgement &&
          (unchecked === 0 ? t("checkedAll", { all }) : t("checked", { checked: all - unchecked, all }))}
      </span>
      {/* Reserved room: the word comes and goes without moving its neighbours. */}
      <span className="w-20" data-testid="analysis" data-status={status}>
        {status === "checking" && <span className="late">{t("checking")}</span>}
        {status === "failed" && <span className="text-warning">{t("checkFailed")}</span>}
      </span>
      <span className="ml-auto flex gap-4 max-[899px]:hidden">
        {tiers.map((tier) => (
          <span key={tier.id}>
            {t("linesOf", { file: `${tier.id}.yaml`, count: tier.yaml.split("\n").length })}
          </span>
        ))}
      </span>
      <Button
        variant="quiet"
        size="small"
        aria-label={t("shortcuts")}
        aria-keyshortcuts="?"
        onClick={() => ui.open("shortcuts")}
      >
        ?
      </Button>
    </footer>
  );
}
