import type { Completion, Hover } from "../assist/types";
import type { CatalogueData } from "../catalogue/types";
import type { Judgement } from "../rules/types";
import type { TierId, Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";

/** A place in a tier's text as it stands in the editor; `offset` in UTF-16 units. */
export type TextPlace = { readonly tier: TierId; readonly text: string; readonly offset: number };

/** Main thread → worker. Plain data only. `catalogue` is sent once, first. Numbers count for each kind by itself. */
export type Request =
  | { readonly kind: "catalogue"; readonly data: CatalogueData }
  | { readonly kind: "analyse"; readonly seq: number; readonly workspace: Workspace; readonly today: string }
  | { readonly kind: "read"; readonly seq: number; readonly workspace: Workspace }
  | { readonly kind: "complete" | "hover"; readonly seq: number; readonly at: TextPlace };

/** Worker → main thread. `isWhole` false: the collector's verdict is still to come, in another answer of that number. */
export type Answer =
  | {
      readonly kind: "judged";
      readonly seq: number;
      readonly judgement: Judgement;
      readonly isWhole: boolean;
    }
  | { readonly kind: "read"; readonly seq: number; readonly found: Topology | null }
  | { readonly kind: "completed"; readonly seq: number; readonly found: Completion | null }
  | { readonly kind: "hovered"; readonly seq: number; readonly found: Hover | null }
  | { readonly kind: "failed"; readonly seq: number; readonly message: string };
