import type { Distribution, Kind, Signal, Stability } from "@/lib/catalogue/types";
import type { Role } from "@/lib/facts/types";
import type { Entry } from "./entries";

/** What a reader narrows the palette down to; null: any. */
export type PaletteFilter = {
  readonly kind: Kind | null;
  readonly signal: Signal | null;
  readonly stability: Stability | null;
  readonly distribution: Distribution | null;
  readonly role: Role | null;
};

export const noFilter: PaletteFilter = {
  kind: null,
  signal: null,
  stability: null,
  distribution: null,
  role: null,
};

/** True when the entry is what was asked for. One that is at home in no role in particular suits every role. */
export function passes(
  entry: Entry,
  { kind, signal, stability, distribution, role }: PaletteFilter,
): boolean {
  return (
    (kind === null || entry.kind === kind) &&
    (signal === null || entry.carried.includes(signal)) &&
    (stability === null || entry.stabilities.includes(stability)) &&
    (distribution === null || entry.distributions.includes(distribution)) &&
    (role === null || entry.home === null || entry.home === role)
  );
}

/** How many filters are set. */
export function countSet(filter: PaletteFilter): number {
  return Object.values(filter).filter((value) => value !== null).length;
}
