import type { Path } from "../base/path";
import type { Words } from "../base/words";
import type { InText, Stage, VerdictClass } from "./types";

/** One thing that is wrong, before it is known where in the text it stands. */
export type Fault = {
  readonly stage: Stage;
  readonly class: VerdictClass;
  /** The collector's own path, as it prints it. */
  readonly path: string;
  /** Where in the configuration it is shown. */
  readonly at: Path;
  readonly part: "key" | "value";
  /** Where in the text there; left out: at its beginning. */
  readonly inside?: InText;
  readonly upstream: string;
  readonly message: Words;
  readonly panics: boolean;
  readonly remedies: readonly Remedy[];
};

/** What would mend it, as data: the caller makes an edit of it. */
export type Remedy =
  | { readonly kind: "rename-key"; readonly at: Path; readonly to: string }
  | { readonly kind: "replace-value"; readonly at: Path; readonly to: string }
  | { readonly kind: "quote"; readonly at: Path }
  /** `item` at the end of the list at `at`, which has `length` items; 0 where there is none yet. */
  | { readonly kind: "append"; readonly at: Path; readonly item: string; readonly length: number };
