import type { Words } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import type { Fields } from "../catalogue/fields/fields";
import type { Tier, Topology } from "../topology/types";

/** What completion and hover look at. `offset` is in UTF-16 units of `text`, the tier's text as it stands in the editor. */
export type AssistInput = {
  readonly text: string;
  readonly offset: number;
  /** The tier's last reading, which may be older than `text`. */
  readonly tier: Tier;
  readonly topology: Topology;
  readonly catalogue: Catalogue;
  /** Null while settings are not loaded, or where they cannot be: names alone are offered then. */
  readonly fields: Fields | null;
};

/** One thing to write. */
export type Suggestion = {
  readonly label: string;
  readonly is: "section" | "component" | "field" | "value" | "id" | "pipeline" | "variable";
  /** What takes the place of the word. Lines are indented as they have to stand. */
  readonly insert: string;
  /** Where in `insert` the cursor goes; absent: behind it. */
  readonly caret?: number;
  /** Short remarks beside the label: type, default, signals. */
  readonly detail: readonly Words[];
  readonly help: Words | null;
  /** An old name: struck through, last. */
  readonly deprecated?: true;
  /** There is more to choose once it is written. */
  readonly again?: true;
};

/** Suggestions in the order they are offered, for the word `[start, end)`. */
export type Completion = {
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly Suggestion[];
};

/** What is known of the word `[start, end)`. */
export type Hover = {
  readonly start: number;
  readonly end: number;
  /** As the collector calls it. */
  readonly title: string;
  readonly lines: readonly Words[];
  /** Upstream's page about it. */
  readonly link: string | null;
};
