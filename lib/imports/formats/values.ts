import { at, isMap } from "../../base/json";
import { words } from "../../base/words";
import { importValues } from "../../helm/import/import-values";
import { sourceAt } from "../../yaml/source";
import { documentsOf } from "../documents";
import { nameOfFile, tierCalled } from "../names";
import { partsOfUmbrella } from "../recognise";
import type { Draft, DraftLine, ImportContext, Reading, Source } from "../types";
import { syntaxLines } from "./collector";

/**
 * Values of the official chart, read as the chart does: its defaults beneath, presets expanded. Values of an umbrella chart hold one
 * release for each of its parts that has a `mode`.
 */
export function readValues(sources: readonly Source[], context: ImportContext): Reading {
  const read = sources.flatMap((source) =>
    releasesIn(source).map((release) => readRelease(release, context)),
  );
  return {
    drafts: read.flatMap((each) => each.drafts),
    lines: [],
    refusals: read.flatMap((each) => each.refusals),
  };
}

type Release = { readonly source: string; readonly text: string; readonly name: string };

function releasesIn({ name, text }: Source): readonly Release[] {
  const own = nameOfFile(name);
  const data = documentsOf(text)[0]?.data ?? null;
  const parts = isMap(data) && at(data, "mode") === undefined ? partsOfUmbrella(data) : [];
  if (parts.length === 0) return [{ source: name, text, name: own }];
  return parts.map((part) => ({ source: name, text: `${sourceAt(text, [part])}\n`, name: part }));
}

function readRelease({ source, text, name }: Release, context: ImportContext): Reading {
  const release = tierCalled(name) ?? "collector";
  const { chart, namespace, catalogue, shelf } = context;
  const read = importValues({ text, chart, release, namespace }, catalogue, shelf);
  if (!read.ok) return { drafts: [], lines: [], refusals: [{ source, says: read.error }] };
  const { tier, report } = read.value;
  const lines: readonly DraftLine[] = [
    { kind: "guessed", says: words("imports.chart", { chart, release }) },
    ...report.map((says) => ({ kind: "left" as const, says })),
    ...syntaxLines(tier.yaml),
  ];
  const draft: Draft = {
    tier: { ...tier, id: tierCalled(name) ?? tier.role },
    source,
    values: text,
    roleGuessed: tier.role !== "agent",
    lines,
  };
  return { drafts: [draft], lines: [], refusals: [] };
}
