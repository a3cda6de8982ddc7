import type { Words } from "../lib/base/words";
import type { Judgement } from "../lib/rules/types";
import type { TierId, Topology } from "../lib/topology/types";
import type { Workspace } from "../lib/workspace/types";

/** What was judged and what came of it. */
export type Report = {
  readonly workspace: Workspace;
  readonly topology: Topology;
  readonly judgement: Judgement;
  /** How many more findings the baseline holds. */
  readonly known: number;
  readonly speak: (words: Words) => string;
};

/** How the answer for people looks: what each tier's text is called, and whether the terminal shows colours. */
export type TextStyle = { readonly files: ReadonlyMap<TierId, string>; readonly colour: boolean };

/** Writes what was found in one form. */
export type Format = (report: Report, style: TextStyle) => string;
