import type { Judged } from "../lib/answer/answer";
import type { TierId } from "../lib/topology/types";
import type { Inside } from "./inside";

/** What was judged and what came of it. */
export type Report = Judged & {
  /** How many more findings the baseline holds. */
  readonly known: number;
};

/** How an answer looks: what each tier's text is called, where it stands in a file of another form, and whether the terminal shows colours. */
export type Style = {
  readonly files: ReadonlyMap<TierId, string>;
  readonly inside: ReadonlyMap<TierId, Inside>;
  readonly colour: boolean;
};

/** Writes what was found in one form. */
export type Format = (report: Report, style: Style) => string;
