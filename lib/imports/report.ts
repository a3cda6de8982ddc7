import { words } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import type { Topology } from "../topology/types";
import type { Draft, ReportLine } from "./types";

/** Files of an archive that nobody looked into. */
export function skippedLines(names: readonly string[]): readonly ReportLine[] {
  if (names.length === 0) return [];
  const listed = names
    .slice(0, 8)
    .map((name) => `\`${name}\``)
    .join(", ");
  return [
    {
      kind: "left",
      source: "",
      tier: "",
      says: words("imports.zip-skipped", { count: names.length, names: listed }),
    },
  ];
}

/** What became of one tier's source: the tier and its role first, then what the reader said. */
export function tierLines(draft: Draft, isRoleChosen: boolean): readonly ReportLine[] {
  const { tier, source, roleGuessed } = draft;
  const place = { source, tier: tier.id };
  const params = { tier: tier.id, role: tier.role, lines: tier.yaml.split("\n").length - 1 };
  return [
    { kind: "became", ...place, says: words("imports.tier", params) },
    ...(roleGuessed && !isRoleChosen
      ? [{ kind: "guessed" as const, ...place, says: words("imports.role", params) }]
      : []),
    ...draft.lines.map((line) => ({ ...line, ...place })),
  ];
}

/** What the tiers are together: the hops found or guessed between them, and what of them nobody here knows. */
export function topologyLines(
  topology: Topology,
  drafts: readonly Draft[],
  catalogue: Catalogue,
): readonly ReportLine[] {
  const sourceOf = (id: string) => drafts.find(({ tier }) => tier.id === id)?.source ?? "";
  const hops = topology.hops.map((hop): ReportLine => {
    const target = topology.tiers.find(({ id }) => id === hop.to);
    const isKnown = target?.facts["service.name"]?.origin === "set" || hop.to === hop.from.tier;
    const params = { from: hop.from.tier, to: hop.to, id: hop.from.id, endpoint: hop.endpoint.text };
    return {
      kind: isKnown ? "became" : "guessed",
      source: sourceOf(hop.from.tier),
      tier: hop.from.tier,
      says: words(isKnown ? "imports.hop" : "imports.hop-guessed", params),
    };
  });
  const open = topology.backends.flatMap(({ from, endpoint, unresolved }): readonly ReportLine[] =>
    unresolved && endpoint !== null
      ? [
          {
            kind: "guessed",
            source: sourceOf(from.tier),
            tier: from.tier,
            says: words("imports.hop-open", { from: from.tier, id: from.id, endpoint: endpoint.text }),
          },
        ]
      : [],
  );
  const strangers = topology.tiers.flatMap((tier): readonly ReportLine[] => {
    const unknown = tier.components.filter(({ kind, type }) => catalogue.find(kind, type) === null);
    if (unknown.length === 0) return [];
    const ids = unknown.map(({ id }) => `\`${id}\``).join(", ");
    const says = words("imports.opaque", { tier: tier.id, count: unknown.length, ids });
    return [{ kind: "kept", source: sourceOf(tier.id), tier: tier.id, says }];
  });
  return [...hops, ...open, ...strangers];
}
