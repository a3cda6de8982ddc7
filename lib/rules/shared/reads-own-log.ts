import { at, isList } from "../../base/json";
import type { Component } from "../../topology/types";

/** A `file_log` receiver that reads the logs of all pods and does not leave out the collector's own. */
export function readsOwnLog(component: Component | null): boolean {
  if (component?.canonical !== "file_log") return false;
  const include = at(component.config, "include");
  const exclude = at(component.config, "exclude");
  const readsAll =
    isList(include) &&
    include.some((path) => typeof path === "string" && /^\/var\/log\/(pods|containers)\/\*/.test(path));
  // What is left out by a pattern is taken to be the collector: its name is not known here.
  return readsAll && !(isList(exclude) && exclude.length > 0);
}
