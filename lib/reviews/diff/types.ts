import type { Path } from "../../base/path";
import type { Words } from "../../base/words";
import type { TierId } from "../../topology/types";
import type { Risk } from "./risk";

export type ChangeKind = "added" | "removed" | "changed" | "moved";

/** One difference in meaning. `path` in the tier's text, [] where it is not in one; `fact` and `hop` name what it is about. */
export type Change = {
  readonly is: ChangeKind;
  readonly what:
    | "tier"
    | "version"
    | "component"
    | "rename"
    | "setting"
    | "pipeline"
    | "list"
    | "extensions"
    | "telemetry"
    | "fact"
    | "hop"
    | "scale";
  readonly tier: TierId;
  readonly path: Path;
  readonly risk: Risk;
  readonly message: Words;
  readonly fact?: string;
  readonly hop?: string;
};
