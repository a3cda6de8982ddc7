import type { Json } from "../base/json";
import type { Words } from "../base/words";
import type { Path } from "../base/path";
import type { Role } from "../facts/types";
import type { Target, TierId } from "../topology/types";
import type { YamlEdit } from "../yaml/edit";

/** The document: all that is stored. Everything else is a pure function of it. */
export type Workspace = {
  readonly version: 2;
  readonly name: string;
  /** 1..n in the order data flows; the default is agent, gateway. */
  readonly tiers: readonly TierSource[];
  /** Only what a person moved, by node id; everything else stands where the lanes put it. */
  readonly layout: Readonly<Record<string, Point>>;
  /** What people wrote beside the picture, in the order of writing. Nothing that runs knows of it. */
  readonly notes: readonly Note[];
  /** Findings on deploy facts and hops that someone accepted; those on YAML are waived by a comment in the text. */
  readonly waivers: readonly Waiver[];
  /** How loud rules are in this design; left out: as recommended. */
  readonly rules?: RuleSettings;
};

/** A profile, and single decisions by rule id or family (`wl/*`). */
export type RuleSettings = {
  readonly profile: "recommended" | "strict" | "all";
  readonly rules: Readonly<Record<string, "off" | "error" | "warning" | "info">>;
};

export type TierSource = {
  readonly id: TierId;
  readonly role: Role;
  readonly yaml: string;
  readonly target: Target;
  /** Only what was set or imported, by fact id; the rest is assumed by role. */
  readonly facts: Readonly<Record<string, Json>>;
};

/** A card of text on the canvas; `at` is its upper left corner. */
export type Note = { readonly id: string; readonly at: Point; readonly text: string };

export type Point = { readonly x: number; readonly y: number };

/** `at` is `deploy::<fact>` or `hop::<from>→<to>`; `until` an ISO date after which the waiver no longer counts. */
export type Waiver = {
  readonly rule: string;
  readonly tier: TierId;
  readonly at: string;
  readonly reason: string;
  readonly until?: string;
};

/** A place people can be pointed at. */
export type Place =
  | { readonly yaml: Path; readonly part: "key" | "value" }
  | { readonly deploy: string }
  | { readonly hop: string };
export type Anchor = { readonly tier: TierId; readonly at: Place };

export type TierEdit = YamlEdit & { readonly tier: TierId };
/** `value: null` takes the fact back to what is assumed. */
export type FactEdit = { readonly tier: TierId; readonly fact: string; readonly value: Json | null };
export type TargetEdit = { readonly tier: TierId; readonly target: Target };
export type Edit = TierEdit | FactEdit | TargetEdit;

/** One step of change, whoever asks for it: a drag, a form, a fix, typing, undo. */
export type Change = {
  /** "Add batch to traces": shown in the history, spoken by the announcer. */
  readonly label: Words;
  readonly edits: readonly Edit[];
  /** Typing and imports replace a tier's text outright. Applied before `edits`. */
  readonly texts?: Readonly<Record<TierId, string>>;
  readonly layout?: Readonly<Record<string, Point | null>>;
  /** Tiers added, removed or reordered, the design renamed, notes written, rules made louder: the parts of the document no edit speaks of. */
  readonly replace?: Partial<Pick<Workspace, "name" | "tiers" | "notes" | "waivers" | "rules">>;
  readonly capture: Capture;
  /** Where attention goes after do, undo and redo. */
  readonly focus?: Anchor;
};

/** `step`: its own undo step. `merge`: folds into an open group of that name. `skip`: never in the history. */
export type Capture =
  { readonly as: "step" } | { readonly as: "merge"; readonly group: string } | { readonly as: "skip" };
