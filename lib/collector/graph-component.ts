import type { ComponentFields } from "../catalogue/fields/types";
import type { Kind } from "../catalogue/types";
import type { Decoded } from "./types";

/** A component of the configuration, decoded, as the graph needs it. `fields` null: its settings are not known. */
export type GraphComponent = {
  readonly kind: Kind;
  readonly id: string;
  readonly key: string;
  readonly section: string;
  readonly fields: ComponentFields | null;
  readonly value: Decoded;
};
