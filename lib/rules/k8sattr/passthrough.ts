import { at } from "../../base/json";
import type { Component } from "../../topology/types";

/**
 * Whether a `k8s_attributes` processor only notes the address of who sends, as `k8s.pod.ip`, and leaves the rest to another
 * collector; by default it does not. Null: not known.
 */
export function passthroughOf({ config }: Component): boolean | null {
  const passthrough = at(config, "passthrough") ?? false;
  return typeof passthrough === "boolean" ? passthrough : null;
}
