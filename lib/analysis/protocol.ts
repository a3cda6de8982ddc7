import type { CatalogueData } from "../catalogue/types";
import type { Judgement } from "../rules/types";
import type { Workspace } from "../workspace/types";

/** Main thread → worker. Plain data only. `catalogue` is sent once, first. */
export type Request =
  | { readonly kind: "catalogue"; readonly data: CatalogueData }
  | { readonly kind: "analyse"; readonly seq: number; readonly workspace: Workspace; readonly today: string };

/** Worker → main thread. */
export type Answer =
  | { readonly kind: "judged"; readonly seq: number; readonly judgement: Judgement }
  | { readonly kind: "failed"; readonly seq: number; readonly message: string };
