"use client";

import { createContext, use, type ReactNode } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { Path } from "@/lib/base/path";
import type { Form, Row } from "@/lib/catalogue/forms/types";
import type { PlacedFinding } from "./row-findings";
import type { FormEdit } from "@/lib/catalogue/forms/edits";
import type { Tier } from "@/lib/topology/types";

/** What every row of one form shares. */
export type FormScope = {
  readonly form: Form;
  readonly tier: Tier;
  /** Where the form's settings stand in the tier. */
  readonly at: Path;
  readonly readOnly: boolean;
  /** Null: the text says so already. */
  readonly edit: (edit: FormEdit | null) => void;
  readonly move: (list: Path, from: number, to: number) => void;
  /** True where it was written; a refusal has been shown. */
  readonly write: (path: Path, source: string) => boolean;
  readonly source: (path: Path) => string;
  /** What was found at settings of this form. */
  readonly findings: readonly PlacedFinding[];
  /** Sections that were opened or closed by hand. */
  readonly opened: ReadonlyMap<string, boolean>;
  readonly open: (path: Path, open: boolean) => void;
  /** Rows hold rows: given here, so that no row needs to know how the others are drawn. */
  readonly draw: {
    readonly row: (row: Row) => ReactNode;
    readonly rows: (rows: readonly Row[]) => ReactNode;
  };
  /** The row that is pointed at or focused; its own store, so that looking around renders the card alone. */
  readonly looked: StoreApi<{ readonly row: Row | null }>;
};

export const FormContext = createContext<FormScope | null>(null);

/** The form around a row. */
export function useForm(): FormScope {
  const scope = use(FormContext);
  if (!scope) throw new Error("A row stands outside of a form.");
  return scope;
}
