import type { Language } from "../../base/words";
import type { TypeId } from "../fields/types";
import type { Kind } from "../types";

/** One sentence or two in every language; ICU messages without parameters. */
export type HelpText = Readonly<Record<Language, string>>;

/** What we say of one component, in our own words. */
export type Trait = {
  readonly kind: Kind | "service";
  /** The newest name. */
  readonly type: string;
  /** Upstream's page that the texts were checked against. */
  readonly source: string;
  /** What it is for, in one sentence. */
  readonly purpose: HelpText;
  /** By path without list positions, steps joined by dots. */
  readonly fields: Readonly<Record<string, HelpText>>;
};

/** What we say of settings that many components share, by the Go type that declares them. */
export type SharedTrait = {
  readonly group: string;
  readonly type: TypeId;
  readonly source: string;
  readonly fields: Readonly<Record<string, HelpText>>;
};

/** Declares the help on a component. */
export function trait(declared: Trait): Trait {
  return declared;
}

/** Declares the help on settings that components share. */
export function sharedTrait(declared: SharedTrait): SharedTrait {
  return declared;
}
