import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useStore } from "zustand";
import { words, type Words } from "@/lib/base/words";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { distributionName } from "@/lib/catalogue/distribution-name";
import { kinds, type Kind, type Signal } from "@/lib/catalogue/types";
import type { AddComponentArgs } from "@/lib/commands/add-component";
import { checkSupport } from "@/lib/commands/support";
import { shareable, slotOfKind } from "@/lib/graph/fitting";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";
import { countSet, passes, type PaletteFilter } from "./filter";
import { entriesOf, foundUnder, matchesQuery, type Entry } from "./entries";
import { targetOf, type Target } from "./target";

/** A row with everything said about it. */
type PaletteRow = Entry & {
  readonly oldName: string | null;
  readonly hint: string | null;
  readonly why: string | null;
  readonly label: string;
  /** What it is for, in a sentence. */
  readonly about: string | null;
};

export type PaletteGroup = {
  readonly kind: Kind;
  readonly rows: readonly PaletteRow[];
  readonly all: number;
};

/** What the palette shows for what is selected and typed, and what choosing a row does. */
export function usePalette(
  session: Session,
  catalogue: Catalogue,
  { query, filter }: { readonly query: string; readonly filter: PaletteFilter },
) {
  const t = useTranslations("palette");
  const locale = useLocale();
  const topology = useStore(session, (state) => state.topology);
  const selection = useStore(session, (state) => state.selection);
  const { target, chosen } = useMemo(() => targetOf(selection, topology), [selection, topology]);
  const aim = target?.tier.target;
  const distribution = aim && distributionName(aim);
  const role = target?.tier.role;
  const entries = useMemo(() => {
    if (aim === undefined || role === undefined) return null;
    const read = (kind: Kind) => entriesOf(catalogue, kind, aim, role);
    return new Map(kinds.map((kind) => [kind, read(kind)]));
  }, [catalogue, aim, role]);

  const speak = useMemo(() => createSpeaker(locale), [locale]);
  const rowOf = (entry: Entry): PaletteRow => {
    const { pipeline, tier } = target ?? {};
    const label =
      entry.kind === "extension" && tier
        ? t("addToTier", { type: entry.type, tier: tier.id })
        : pipeline
          ? t("add", { type: entry.type, pipeline: pipeline.id })
          : t("addNowhere", { type: entry.type });
    const about = entry.purpose ? speak(entry.purpose).replaceAll("`", "") : null;
    return { ...entry, oldName: foundUnder(entry, query), label, about, ...quietness(entry) };
  };

  function quietness(entry: Entry): Pick<PaletteRow, "hint" | "why"> {
    const { absent, elsewhere } = entry;
    if (absent?.is === "other-distribution")
      return same(t("otherDistribution", { distribution: distribution ?? "" }));
    if (absent?.is === "not-built") return same(t("notBuilt", { build: absent.build }));
    if (absent?.is === "not-yet") return same(t("notYet", { first: absent.first }));
    if (absent?.is === "removed")
      return same(
        absent.instead === null
          ? t("goneName", { last: absent.last })
          : t("oldName", { now: absent.instead }),
      );
    const refusal = target && refusalOf(entry, target);
    // The dots show which signals it carries; the sentence stands in the tooltip.
    if (refusal) return { hint: null, why: speak(refusal).replaceAll("`", "") };
    return elsewhere === null ? { hint: null, why: null } : same(t(`belongs.${elsewhere}`));
  }

  function refusalOf(entry: Entry, place: Target): Words | null {
    if (!place.pipeline || entry.kind === "extension") return null;
    const { kind, type } = entry;
    return (
      checkSupport({ kind, type, id: type }, place.pipeline, slotOfKind(kind), catalogue)?.message ?? null
    );
  }

  function add(entry: Entry): void {
    if (!target || (entry.kind === "extension" && !chosen))
      return session.say("refused", words("graph.pick-tier", { id: entry.type }));
    if (entry.kind !== "extension" && !target.pipeline)
      return session.say("refused", words("graph.pick-pipeline", { id: entry.type }));
    session.run("add-component", argsOf(entry, target));
  }

  function addPipeline(signal: Signal): void {
    if (!target || !chosen) session.say("refused", words("graph.pick-tier", { id: signal }));
    else session.run("add-pipeline", { tier: target.tier.id, signal });
  }

  const isNarrowed = query.trim() !== "" || countSet(filter) > 0;
  const matches = (entry: Entry): boolean =>
    query.trim() === "" || matchesQuery(entry, query, entry.purpose ? speak(entry.purpose) : "");

  /**
   * One kind's rows: the usual ones, or all; those found, also among what this collector lacks, while somebody searches or
   * filters.
   */
  function group(kind: Kind, all: boolean): PaletteGroup {
    const known = entries?.get(kind) ?? [];
    const present = known.filter((entry) => !entry.absent);
    if (isNarrowed) {
      const found = known.filter((entry) => passes(entry, filter) && matches(entry));
      return { kind, rows: found.slice(0, 40).map(rowOf), all: found.length };
    }
    const shown = all ? present : present.filter((entry) => entry.usual);
    return { kind, rows: shown.map(rowOf), all: present.length };
  }

  return { target, group, add, addPipeline, isNarrowed };
}

function argsOf({ kind, canonical, type }: Entry, { tier, pipeline }: Target): AddComponentArgs {
  if (kind === "extension" || !pipeline) return { tier: tier.id, kind, type };
  const slot = slotOfKind(kind);
  const shared = shareable(tier, pipeline.id, slot, { kind, canonical });
  return {
    tier: tier.id,
    kind,
    type,
    pipeline: pipeline.id,
    slot,
    ...(shared === null ? {} : { id: shared }),
  };
}

function same(text: string): Pick<PaletteRow, "hint" | "why"> {
  return { hint: text, why: text };
}
