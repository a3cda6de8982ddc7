import type { Words } from "../base/words";
import type { Badge, Badges } from "../graph/badges";
import type { GraphNode } from "../graph/types";
import type { Hop } from "../topology/types";

/** The theme's colours by token, as CSS writes them: "paper", "ink-2", "traces". */
export type Palette = Readonly<Record<string, string>>;

/** What a picture needs besides the graph. */
export type PictureSettings = {
  /** Stands under the picture and in its title. */
  readonly title: string;
  readonly language: string;
  readonly palette: Palette;
  readonly badges: Badges;
  /** `@font-face` rules with the fonts in them; "" leaves the fonts to the reader's system. */
  readonly fonts: string;
  readonly speak: (words: Words) => string;
  readonly labels: PictureLabels;
};

/** The canvas's own words. */
export type PictureLabels = {
  /** What stands on the plate of a hop; `wrong`: in two words, what its findings say. */
  readonly hop: (
    hop: Hop,
    badge: Badge | null,
  ) => { readonly head: string; readonly lines: readonly string[]; readonly wrong: string | null };
  readonly hole: string;
  /** What is wrong with a node's name, in its second line; null: nothing. */
  readonly note: (node: GraphNode) => NodeNote | null;
};

/** `struck`: the name is on its way out. */
export type NodeNote = {
  readonly text: string;
  readonly tone: "warning" | "error";
  readonly struck: boolean;
};
