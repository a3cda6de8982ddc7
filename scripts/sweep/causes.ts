import type { FieldsData } from "../../lib/catalogue/fields/types";
import type { SweepCase } from "./cases";

/** What the real factory said. */
export type Answer = { readonly decoded: boolean; readonly panicked?: true; readonly error?: string };

export function causeOf(asked: SweepCase, answer: Answer, _data: FieldsData): string {
  if (answer.panicked) return "the collector panics";
  return `${asked.kind} ${asked.type}`;
}
