import type { ImportedTier } from "@/lib/imports/import-sources";
import { importShelf, type BroughtValues } from "@/lib/session/import-shelf";

/** Remembers in this browser which values files tiers of a design were read from, by the names that the tiers have now. */
export async function keepValues(
  design: string,
  brought: readonly Pick<ImportedTier, "values">[],
  tiers: readonly { readonly id: string }[],
): Promise<void> {
  const known = brought.flatMap(({ values }, index): [string, BroughtValues][] => {
    const id = tiers[index]?.id;
    return values && id !== undefined ? [[id, values]] : [];
  });
  if (known.length > 0) await importShelf().keep(design, Object.fromEntries(known));
}
