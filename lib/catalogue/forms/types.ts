import type { Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { KnownComponent } from "../fields/fields";
import type { DynamicSection, Life } from "../fields/types";

/** The settings of one component as they are asked for: what is known of them, and what stands in the text. */
export type Form = {
  readonly component: KnownComponent;
  /** What is written below the component's id; undefined or null: nothing. */
  readonly config: Json | undefined;
};

/** Which control a value takes. */
export type Shape =
  | { readonly is: "switch" | "text" | "secret" | "duration" | "bytes" | "number" | "reference" | "raw" }
  | { readonly is: "integer"; readonly min: number; readonly max: number }
  /** `free`: other values pass, too. */
  | { readonly is: "choice"; readonly values: readonly string[]; readonly free: boolean }
  /** `of`: the control of an item or entry. */
  | { readonly is: "list"; readonly of: Shape }
  | { readonly is: "map"; readonly of: Shape }
  | { readonly is: "section" }
  /** A map whose keys, or a list whose items' `type`, choose what stands inside. */
  | { readonly is: "variants"; readonly section: DynamicSection };

/** How a section is switched: by a key `enabled`, or by standing in the text at all. */
export type Toggle = {
  /** Null: a variable decides, or it is not known. */
  readonly on: boolean | null;
  readonly by: "field" | "optional" | "pointer";
  /** Whether it is on without a word in the text. Null: not known. */
  readonly unwritten: boolean | null;
};

/** One setting: where it stands, what is written, what counts where nothing is. */
export type Row = {
  /** Below the component. */
  readonly path: Path;
  readonly name: string;
  readonly shape: Shape;
  /** Undefined: not in the text. */
  readonly written: Json | undefined;
  /** What counts where nothing is written; `{}` for a section: everything at its type's zero. Undefined: not known. */
  readonly fallback: Json | undefined;
  readonly toggle: Toggle | null;
  /** "unknown": no such key in what was read. "other": one of the free keys that this section takes. */
  readonly standing: "known" | "unknown" | "other";
  /** Belongs to another choice of its neighbour `type`: rarely wanted. */
  readonly aside: boolean;
  /** Going away, gone, or not there yet at the tier's version; null: none of these, or not known. */
  readonly life: Life | null;
};
