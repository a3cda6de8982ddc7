import type { WordBook } from "../base/words";
import type { CatalogueData } from "../catalogue/types";
import type { Judgement } from "../rules/types";
import type { Workspace } from "../workspace/types";

/** Main thread → worker. Plain data only. `catalogue` is sent once, first. */
export type Request =
  | { readonly kind: "catalogue"; readonly data: CatalogueData }
  | { readonly kind: "analyse"; readonly seq: number; readonly workspace: Workspace; readonly today: string };

/**
 * Worker → main thread. `words`: what findings will be said in, sent once after the catalogue; so the rules and their words
 * are loaded in the worker only.
 */
export type Answer =
  | { readonly kind: "words"; readonly book: WordBook }
  | { readonly kind: "judged"; readonly seq: number; readonly judgement: Judgement }
  | { readonly kind: "failed"; readonly seq: number; readonly message: string };
