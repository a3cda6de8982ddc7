"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { previewUpgrade } from "@/components/canvas/upgrade-mark";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { SelectField } from "@/components/ui/select";
import { SidePanel } from "@/components/ui/side-panel";
import { words } from "@/lib/base/words";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { collectorReleases } from "@/lib/catalogue/versions";
import { publishedCharts } from "@/lib/helm/charts/published.generated";
import type { Fix } from "@/lib/rules/types";
import { selectionOf } from "@/lib/session/selection";
import type { Session } from "@/lib/session/store";
import { aimAt, aimEdits } from "@/lib/upgrade/aim-at";
import { upgradeKinds, type UpgradeItem, type UpgradeTarget } from "@/lib/upgrade/types";
import { upgradeItems } from "@/lib/upgrade/upgrade-items";
import { createSpeaker } from "@/lib/words/speak";
import { useJudgementOf } from "./use-judgement-of";

const stay = "";

/** What another version of the collector or the chart means for this design, before it is chosen, as a list and on the graph; one button takes the safe part. */
export function UpgradePanel({
  session,
  catalogue,
  onClose,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}) {
  const t = useTranslations("designer.upgrade");
  const [collector, setCollector] = useState(collectorReleases[0] ?? stay);
  const [chart, setChart] = useState(stay);
  const target = useMemo(
    () => ({ collector: collector === stay ? null : collector, chart: chart === stay ? null : chart }),
    [collector, chart],
  );
  const workspace = useStore(session, (state) => state.workspace);
  const readOnly = useStore(session, (state) => state.readOnly);
  const items = useUpgrade(session, catalogue, target);
  const safe = (items ?? []).flatMap(({ fixes }) => fixes.find(({ safety }) => safety === "safe") ?? []);
  useEffect(() => {
    previewUpgrade(items ?? []);
    return () => previewUpgrade([]);
  }, [items]);

  function apply(): void {
    const aim: Fix = {
      id: "aim",
      title: words("upgrade.aimed"),
      safety: "review",
      edits: aimEdits(workspace, target),
    };
    session.run("apply-fix", { fixes: [aim, ...safe], label: words("upgrade.aimed") });
    onClose();
  }

  return (
    <SidePanel
      title={t("title")}
      close={t("close")}
      onClose={onClose}
      side="right"
      foot={
        <Button
          variant="primary"
          className="w-full"
          disabled={readOnly || items === null || aimEdits(workspace, target).length === 0}
          onClick={apply}
        >
          {t("apply", { count: safe.length })}
        </Button>
      }
    >
      <div className="space-y-3 px-3 py-2">
        <p className="text-ink-2">{t("description")}</p>
        <div className="flex flex-wrap gap-3">
          <SelectField
            label={t("collector")}
            value={collector}
            options={optionsOf(collectorReleases, t("stay"))}
            onChange={setCollector}
          />
          <SelectField
            label={t("chart")}
            value={chart}
            options={optionsOf(
              publishedCharts.map(({ version }) => version),
              t("stay"),
            )}
            onChange={setChart}
          />
        </div>
        <div aria-live="polite" aria-busy={items === null}>
          {items === null && <p className="text-ink-2">{t("checking")}</p>}
          {items?.length === 0 && <p className="text-ink-2">{t("nothing")}</p>}
          {items && <Items items={items} session={session} />}
        </div>
      </div>
    </SidePanel>
  );
}

/** Null while the target is being judged. */
function useUpgrade(
  session: Session,
  catalogue: Catalogue,
  target: UpgradeTarget,
): readonly UpgradeItem[] | null {
  const workspace = useStore(session, (state) => state.workspace);
  const topology = useStore(session, (state) => state.topology);
  const before = useStore(session, (state) => state.judgement);
  const aimed = useMemo(() => aimAt(workspace, target), [workspace, target]);
  const after = useJudgementOf(aimed, catalogue);
  return useMemo(
    () =>
      before && after
        ? upgradeItems({ topology, before, after, target, chart: publishedCharts[0]?.version ?? "0.0.0" })
        : null,
    [topology, before, after, target],
  );
}

function optionsOf(versions: readonly string[], stays: string) {
  return [{ value: stay, label: stays }, ...versions.map((version) => ({ value: version, label: version }))];
}

function Items({ items, session }: { readonly items: readonly UpgradeItem[]; readonly session: Session }) {
  const locale = useLocale();
  const speak = useMemo(() => createSpeaker(locale), [locale]);
  return upgradeKinds
    .map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <section key={kind} data-upgrade={kind} className="mb-4">
        <h3 className={kind === "breaks" ? "font-semibold text-error" : "font-semibold"}>
          {speak(words(`upgrade.${kind}`))} <span className="text-ink-3 tabular-nums">{own.length}</span>
        </h3>
        <ul className="mt-1 space-y-1">
          {own.map(({ anchor, message, since }) => (
            <li key={`${anchor.tier} ${JSON.stringify(anchor.at)} ${message.id}`}>
              <button
                type="button"
                className="w-full rounded-md px-2 py-1 text-left hover:bg-surface-2"
                onClick={() => session.select(selectionOf(anchor, session.getState().topology))}
              >
                <CodeText text={speak(message)} />
                <span className="ml-2 text-[11px] text-ink-3">
                  {anchor.tier}
                  {since === null ? "" : ` · ${since}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    ));
}
