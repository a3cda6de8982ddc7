import type { Words } from "../base/words";
import type { Role } from "../facts/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { ChartShelf } from "../helm/charts/shelf";
import type { TierStart } from "../workspace/new-workspace";

/** Something that was brought: what to call it by, and its text. */
export type Source = {
  readonly name: string;
  readonly text: string;
  /** Collector YAML of one group is one tier, merged in this order as the collector merges its `--config`s. */
  readonly group?: string;
  /** What somebody said it is for; left out: guessed. */
  readonly role?: Role;
};

/** What an import needs to know besides the texts. */
export type ImportContext = {
  readonly catalogue: Catalogue;
  /** The charts' data; only values files need it. */
  readonly shelf: ChartShelf;
  /** The chart that values files are for. */
  readonly chart: string;
  /** Where releases of values files go. */
  readonly namespace: string;
};

/** How a text is read. */
export type Format = "collector" | "values" | "manifests" | "design";

/**
 * `became`: what part of the design it is now. `guessed`: taken from signs and open to change. `kept`: not understood, and in the
 * text as it was. `left`: has no place in a design.
 */
type LineKind = "became" | "guessed" | "kept" | "left";

/** One line of the report. `source` and `tier` are "" where it speaks of none. */
export type ReportLine = {
  readonly kind: LineKind;
  readonly source: string;
  readonly tier: string;
  readonly says: Words;
};

/** A tier that was read, before it has its place in a design. */
export type Draft = {
  readonly tier: TierStart & { readonly id: string };
  readonly source: string;
  /** The values file's text, where the tier was read from one. */
  readonly values?: string;
  /** False where the source says it: a DaemonSet is an agent. */
  readonly roleGuessed: boolean;
  readonly lines: readonly DraftLine[];
};
export type DraftLine = Pick<ReportLine, "kind" | "says">;

/** What one format makes of its sources. */
export type Reading = {
  readonly drafts: readonly Draft[];
  readonly lines: readonly ReportLine[];
  readonly refusals: readonly SourceRefusal[];
};

/** Why a source gave nothing: one sentence. */
export type SourceRefusal = { readonly source: string; readonly says: Words };
