import type { Refusal } from "../base/refusal";
import { words } from "../base/words";
import type { NodeEnd, Use } from "./places";

/** Why a pipeline cannot be split at a use; null: it can. Before a processor there are receivers only, and they are no pipeline. */
export function splitRefusal({ pipeline, ref }: Use, { slot }: NodeEnd): Refusal | null {
  if (slot !== "receivers") return null;
  return {
    reason: "not-allowed",
    message: words("command.split-receiver", { id: ref.id, pipeline: pipeline.id }),
  };
}
