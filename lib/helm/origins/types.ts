/**
 * Where a part of the values comes from. `design`: the configuration, its components and hops, the collector that was chosen. `facts`:
 * how the tier is deployed. `chart`: what the chart needs to be told so that it changes nothing, whatever the design.
 */
type OriginKind = "design" | "facts" | "chart";

/** A deploy fact that a part of the values depends on; `unset`: nobody said it, and the part is a start to adapt. */
export type FactUse = { readonly id: string; readonly state: "set" | "assumed" | "unset" };

export type Origin = { readonly from: OriginKind; readonly facts: readonly FactUse[] };

/** Some lines of a values file that come from one place. */
export type OriginLines = Origin & { readonly text: string };

/** Such lines with the number of the first, from 1. */
export type OriginBlock = OriginLines & { readonly line: number };
