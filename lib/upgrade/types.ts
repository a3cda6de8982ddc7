import type { Words } from "../base/words";
import type { Fix } from "../rules/types";
import type { TierId, Tier } from "../topology/types";
import type { Path } from "../base/path";
import type { Anchor } from "../workspace/types";

/**
 * What an upgrade brings for one thing of a design. `breaks`: it does not start, or loses data, on the target. `renamed`: it works, under
 * a name that is on its way out. `changes`: the same text means something else. `possible`: what the target can and the present cannot.
 */
export const upgradeKinds = ["breaks", "renamed", "changes", "possible"] as const;
export type UpgradeKind = (typeof upgradeKinds)[number];

export type UpgradeItem = {
  readonly kind: UpgradeKind;
  readonly anchor: Anchor;
  readonly message: Words;
  /** The version that brought it; null: known from judging both versions. */
  readonly since: string | null;
  readonly fixes: readonly Fix[];
};

/** What is upgraded to; null: stays. Versions without a leading v. */
export type UpgradeTarget = { readonly collector: string | null; readonly chart: string | null };

/** Something that one release of the collector or of the chart changed, and where it matters in a tier (null: nowhere). */
export type ReleaseChange = {
  /** The id of its sentence: `upgrade.change.<id>`. */
  readonly id: string;
  readonly of: keyof UpgradeTarget;
  readonly kind: UpgradeKind;
  readonly since: string;
  where(tier: Tier): readonly Touched[];
};
/** A place in a tier's text, and what to call it. */
export type Touched = { readonly at: Path; readonly name: string; readonly tier: TierId };
