import type { Pipeline } from "../../topology/types";
import { canonicalOf } from "../shared/refs";

/** True where a pipeline hands its data to something other than `debug` and `nop`. */
export function sendsOut(pipeline: Pipeline): boolean {
  return pipeline.exporters.some((ref) => {
    const type = canonicalOf(ref);
    return type !== "debug" && type !== "nop";
  });
}
