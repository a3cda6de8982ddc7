"use client";

import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useStore } from "zustand";
import { usePointed } from "@/components/ui/pointed-finding";
import { Tabs } from "@/components/ui/tabs";
import { carry } from "@/lib/base/text-edit";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { nameStatus } from "@/lib/catalogue/names";
import { selectionOf } from "@/lib/session/selection";
import type { Session } from "@/lib/session/store";
import type { Tier, TierId } from "@/lib/topology/types";
import { createSpeaker } from "@/lib/words/speak";
import { readDocument } from "@/lib/yaml/document";
import { pathAt, rangeOf } from "@/lib/yaml/locate";
import { nearestRange } from "@/lib/yaml/nearest";
import type { Assist } from "./assist";
import type { Hint } from "./code-editor";
import { markersOf } from "./markers";
import { useDark } from "./use-dark";
import { usePlace } from "./use-place";

const CodeEditor = dynamic(() => import("./code-editor").then((module) => module.CodeEditor), {
  ssr: false,
  loading: () => <EditorSkeleton />,
});

/** The text of every tier, one editor at a time; the same selection as graph, outline and findings. */
export function YamlPane({
  session,
  catalogue,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
}) {
  const t = useTranslations("yaml");
  const locale = useLocale();
  const dark = useDark();
  const workspace = useStore(session, (state) => state.workspace);
  const topology = useStore(session, (state) => state.topology);
  const judgement = useStore(session, (state) => state.judgement);
  const readOnly = useStore(session, (state) => state.readOnly);
  const place = usePlace(session);

  const source = workspace.tiers.find((tier) => tier.id === place.tier) ?? workspace.tiers[0];
  const tier = topology.tiers.find((candidate) => candidate.id === source?.id);
  const text = source?.yaml ?? "";
  const speak = useMemo(() => createSpeaker(locale), [locale]);
  const tierId = source?.id;
  const read = useMemo(
    () => textIn(session, tierId),
    // The text as the topology was read from it: a letter more is not read again here, the editor carries its marks along.
    // oxlint-disable-next-line react/exhaustive-deps
    [session, tierId, topology],
  );
  const markers = useMemo(
    () =>
      tierId !== undefined && judgement
        ? carried(session, tierId, read, markersOf(read, tierId, judgement.findings, speak))
        : [],
    [judgement, read, session, speak, tierId],
  );
  const hints = useMemo(() => {
    const phrase = (name: string, since: string | null) =>
      since ? t("nowCalled", { name, since }) : t("nowCalledUndated", { name });
    return tier ? carried(session, tier.id, read, hintsOf(tier, read, catalogue, phrase)) : [];
  }, [catalogue, read, session, t, tier]);
  const { target } = place;
  const reveal = useMemo(() => {
    if (!target || target.tier !== tierId || !("yaml" in target.at)) return null;
    const now = textIn(session, tierId);
    return nearestRange(now, target.at.yaml, target.at.part);
  }, [session, target, tierId]);

  const finding = usePointed();
  const pointed = useMemo(() => {
    if (!finding || tierId === undefined || finding.anchor.tier !== tierId || !("yaml" in finding.anchor.at))
      return null;
    return nearestRange(textIn(session, tierId), finding.anchor.at.yaml, finding.anchor.at.part);
  }, [session, finding, tierId]);

  const upstream = t("upstream");
  const assist = useMemo(
    () => assistOf(session, tierId ?? "", speak, upstream),
    [session, speak, tierId, upstream],
  );

  if (!source) return null;

  function followCursor(offset: number): void {
    if (!source) return;
    const here = pathAt(readDocument(text), offset);
    if (here)
      place.selectHere(selectionOf({ tier: source.id, at: { yaml: here.path, part: here.part } }, topology));
  }

  return (
    <section className="flex h-full min-h-0 flex-col" aria-label={t("title")}>
      <Tabs
        label={t("tiers")}
        tabs={workspace.tiers.map((candidate) => ({ value: candidate.id, label: `${candidate.id}.yaml` }))}
        value={source.id}
        onChange={place.pick}
        end={
          <span className="text-sm whitespace-nowrap text-ink-3">
            {t("lines", { count: text.split("\n").length })}
          </span>
        }
        className="min-h-0 flex-1"
        panelClassName="flex flex-col"
      >
        <SyntaxBanner tier={tier} />
        {readOnly && (
          <p className="border-b border-line bg-surface-2 px-3 py-1.5 text-ink-2">{t("readOnly")}</p>
        )}
        <div className="relative min-h-0 flex-1">
          <CodeEditor
            key={source.id}
            label={t("editor", { tier: source.id })}
            text={text}
            readOnly={readOnly}
            dark={dark}
            markers={markers}
            hints={hints}
            reveal={reveal}
            pointed={pointed}
            assist={assist}
            goToLine={(lines) => t("goToLine", { lines })}
            onType={(next) => session.type(source.id, next)}
            onCursor={followCursor}
            onUndo={() => session.undo()}
            onRedo={() => session.redo()}
          />
        </div>
      </Tabs>
      <p className="border-t border-line px-3 py-1 text-[11px] text-ink-3 max-[899px]:hidden">
        {t("tabHelp")}
      </p>
    </section>
  );
}

function textIn(session: Session, tier: TierId | undefined): string {
  return session.getState().workspace.tiers.find(({ id }) => id === tier)?.yaml ?? "";
}

/** Places in a text that was read, where they stand in what was typed since. */
function carried<T extends { readonly start: number; readonly end: number }>(
  session: Session,
  tier: TierId,
  read: string,
  places: readonly T[],
): readonly T[] {
  const to = carry(read, textIn(session, tier));
  return places.map((place) => ({ ...place, start: to(place.start), end: to(place.end) }));
}

function SyntaxBanner({ tier }: { readonly tier: Tier | undefined }) {
  const t = useTranslations("yaml");
  const locale = useLocale();
  const issue = tier?.issues[0];
  if (!tier || !issue) return null;
  const text = tier.stale
    ? t(tier.components.length > 0 ? "stale" : "staleNever", { line: issue.line })
    : `${issue.line}:${issue.column}`;
  return (
    <p className="border-b border-line bg-surface-2 px-3 py-1.5 text-error" role="status">
      {text} {createSpeaker(locale)(issue.message)}
    </p>
  );
}

function assistOf(session: Session, tier: TierId, speak: Assist["speak"], upstream: string): Assist {
  return {
    complete: (text, offset) => session.assist.complete({ tier, text, offset }),
    hover: (text, offset) => session.assist.hover({ tier, text, offset }),
    speak,
    upstream,
  };
}

function hintsOf(
  tier: Tier,
  text: string,
  catalogue: Catalogue,
  phrase: (name: string, since: string | null) => string,
): readonly Hint[] {
  const document = readDocument(text);
  return tier.components.flatMap((component) => {
    const status = nameStatus(catalogue, component.kind, component.type, tier.target);
    if (status.is !== "deprecated") return [];
    const range = rangeOf(document, component.at, "key");
    return range ? [{ ...range, text: phrase(status.now, status.since) }] : [];
  });
}

function EditorSkeleton() {
  const t = useTranslations("yaml");
  return (
    <div className="absolute inset-0 space-y-2 p-4" role="status" aria-label={t("loading")}>
      {[56, 72, 40, 64, 80, 48, 60].map((width) => (
        <div key={width} className="h-3 rounded bg-surface-2" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
