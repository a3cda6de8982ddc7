import { assertNever } from "../base/assert";
import { formatPath } from "../base/path";
import type { Place } from "../workspace/types";

/** A place as reports print it: `processors::batch::timeout`, `deploy::node-count`, `hop::agent/otlp→gateway`. The root is "". */
export function formatPlace(place: Place): string {
  if ("yaml" in place) return formatPath(place.yaml);
  if ("deploy" in place) return `deploy::${place.deploy}`;
  if ("hop" in place) return `hop::${place.hop}`;
  return assertNever(place);
}

/** A deploy fact or a hop back from its printed form; null for places in YAML, whose keys may hold anything. */
export function parsePlace(text: string): Place | null {
  if (text.startsWith("deploy::")) return { deploy: text.slice("deploy::".length) };
  if (text.startsWith("hop::")) return { hop: text.slice("hop::".length) };
  return null;
}
