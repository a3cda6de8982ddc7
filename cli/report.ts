import type { Judged } from "../lib/answer/answer";
import type { TierId } from "../lib/topology/types";

/** What was judged and what came of it. */
export type Report = Judged & {
  /** How many more findings the baseline holds. */
  readonly known: number;
};

/** How the answer for people looks: what each tier's text is called, and whether the terminal shows colours. */
export type TextStyle = { readonly files: ReadonlyMap<TierId, string>; readonly colour: boolean };

/** Writes what was found in one form. */
export type Format = (report: Report, style: TextStyle) => string;
