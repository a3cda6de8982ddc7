import { words } from "../base/words";
import { roles, type Role } from "../facts/types";
import { readTopology } from "../topology/topology";
import { checkSize } from "../workspace/checks";
import { maxTiers } from "../workspace/limits";
import { freeTierId, newWorkspace, type TierStart } from "../workspace/new-workspace";
import { readCollectors } from "./formats/collector";
import { readManifests } from "./formats/manifests";
import { readValues } from "./formats/values";
import { recognise } from "./recognise";
import { tierLines, topologyLines } from "./report";
import type { Draft, Format, ImportContext, Reading, ReportLine, Source, SourceRefusal } from "./types";

/** A tier of an import, ready for a design. `key` stays the same whatever a person chooses. */
export type ImportedTier = TierStart & {
  readonly id: string;
  readonly key: string;
  /** The values file that it was read from, as it was brought. */
  readonly values?: { readonly name: string; readonly text: string };
};

/** What came of an import: tiers in the order data flows, a line for each thing that happened, and what gave nothing. */
export type Imported = {
  readonly tiers: readonly ImportedTier[];
  readonly lines: readonly ReportLine[];
  readonly refusals: readonly SourceRefusal[];
};

/** What a person decided about the guesses of an import, by the tier's key. */
export type Choices = {
  readonly roles?: Readonly<Record<string, Role>>;
  readonly names?: Readonly<Record<string, string>>;
  /** Service names, which decide where hops lead. */
  readonly services?: Readonly<Record<string, string>>;
  /** Names that are taken already, in the design that the tiers go to. */
  readonly taken?: readonly string[];
};

/**
 * Reads whatever describes running collectors and says what became of it. Texts of one kind are read together, so that a Service in
 * one file belongs to the workload in another. One source that cannot be read keeps no other from being read.
 */
export function importSources(
  sources: readonly Source[],
  context: ImportContext,
  choices: Choices = {},
): Imported {
  const byFormat = new Map<Format, Source[]>();
  const refusals: SourceRefusal[] = [];
  for (const source of sources) {
    const format = recognise(source.text);
    if (!format.ok) refusals.push({ source: source.name, says: format.error });
    else if (format.value === "design") refusals.push({ source: source.name, says: words("imports.design") });
    else byFormat.set(format.value, [...(byFormat.get(format.value) ?? []), source]);
  }
  const readings = readers.flatMap(({ format, read }): readonly Reading[] => {
    const own = byFormat.get(format) ?? [];
    return own.length === 0 ? [] : [read(own, context)];
  });
  const drafts = readings.flatMap((each) => each.drafts);
  const fitting = drafts
    .filter((draft) => checkSize(draft.tier.id, draft.tier.yaml) === null)
    .slice(0, maxTiers);
  const tooMuch = drafts.filter((draft) => !fitting.includes(draft)).map(tooLarge);
  const named = inOrder(fitting, choices);
  const tiers = named.map(({ tier, key, source, values }) => ({
    ...tier,
    key,
    ...(values === undefined ? {} : { values: { name: source, text: values } }),
  }));
  const topology = readTopology(newWorkspace("", tiers).tiers, context.catalogue);
  return {
    tiers,
    lines: [
      ...named.flatMap((draft) => tierLines(draft, choices.roles?.[draft.key] !== undefined)),
      ...topologyLines(topology, named, context.catalogue),
      ...readings.flatMap((each) => each.lines),
    ],
    refusals: [...refusals, ...readings.flatMap((each) => each.refusals), ...tooMuch],
  };
}

/** One reader a format. A design file is opened, not imported. */
const readers: readonly {
  readonly format: Format;
  readonly read: (sources: readonly Source[], context: ImportContext) => Reading;
}[] = [
  { format: "collector", read: readCollectors },
  { format: "values", read: readValues },
  { format: "manifests", read: readManifests },
];

type Named = Draft & { readonly key: string };

function inOrder(drafts: readonly Draft[], choices: Choices): readonly Named[] {
  const keys: { id: string }[] = [];
  const keyed = drafts.map((draft): Named => {
    const key = freeTierId(draft.tier.id, keys, draft.tier.role);
    keys.push({ id: key });
    const role = choices.roles?.[key] ?? draft.tier.role;
    // A tier that is called by its role keeps to it.
    const own = draft.tier.id === draft.tier.role ? role : draft.tier.id;
    const service = choices.services?.[key];
    const facts = { ...draft.tier.facts, ...(service === undefined ? {} : { "service.name": service }) };
    return { ...draft, key, tier: { ...draft.tier, role, facts, id: choices.names?.[key] ?? own } };
  });
  const given = (choices.taken ?? []).map((id) => ({ id }));
  const free = (draft: Named): Named => {
    const id = freeTierId(draft.tier.id, given, draft.tier.role);
    given.push({ id });
    return { ...draft, tier: { ...draft.tier, id } };
  };
  return keyed.toSorted((a, b) => roles.indexOf(a.tier.role) - roles.indexOf(b.tier.role)).map(free);
}

function tooLarge({ source, tier }: Draft): SourceRefusal {
  return {
    source,
    says: checkSize(tier.id, tier.yaml)?.message ?? words("workspace.too-many-tiers", { limit: maxTiers }),
  };
}
