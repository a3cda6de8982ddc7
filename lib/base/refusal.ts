import type { Path } from "./path";
import type { Words } from "./words";

/** Why something a user asked for is not done. A refusal always has a sentence; nothing is changed. */
export type Refusal = { readonly reason: RefusalReason; readonly message: Words; readonly at?: Path };

export type RefusalReason =
  | "syntax" // the text does not parse
  | "alias" // the place is shared through an anchor or merge key
  | "tabs" // indentation by tabs, which YAML does not allow
  | "documents" // more than one YAML document
  | "not-there" // the place to change does not exist (any more)
  | "exists" // a name is taken
  | "not-allowed" // the collector would not accept the result
  | "unknown-component"
  | "too-large"
  | "unreadable"; // input that is not what it claims to be
