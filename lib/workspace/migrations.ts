import type { JsonMap } from "../base/json";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";

/** One change of the stored format: takes a document of version `to - 1`, gives one of version `to`. */
export type Migration = { readonly to: number; readonly up: (document: JsonMap) => JsonMap };

/** The format this build writes. */
export const currentVersion = 2;

/** Every change of the format since version 1, in order. Never edited afterwards: old files depend on it. */
export const migrations: readonly Migration[] = [
  // Notes on the canvas. A build that knows none would drop them in silence, hence a version of its own.
  { to: 2, up: (document) => ({ ...document, notes: [] }) },
];

/**
 * The document in the current format. Refuses what has no version ("unreadable") and what a newer build wrote
 * ("unreadable", with both versions).
 */
export function migrate(
  document: JsonMap,
  steps: readonly Migration[] = migrations,
  current: number = currentVersion,
): Result<JsonMap, Refusal> {
  const version = document.version;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return err({ reason: "unreadable", message: words("workspace.not-a-design") });
  if (version > current)
    return err({ reason: "unreadable", message: words("workspace.newer", { version, known: current }) });
  return ok(
    steps
      .filter((step) => step.to > version)
      .reduce((older, step) => ({ ...step.up(older), version: step.to }), document),
  );
}
