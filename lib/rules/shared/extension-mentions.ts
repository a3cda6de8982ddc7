import { isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { Tier } from "../../topology/types";

/**
 * Settings whose text names an extension: `auth.authenticator`, `sending_queue.storage`, `encoding`, `middlewares[].id`,
 * `k8s_leader_elector`, `watch_observers[]`, `observers[]`, `additional_auth`, and the like. An id that is also an ordinary
 * value of another setting is not taken for a mention.
 */
const naming = new Set([
  "authenticator",
  "storage",
  "encoding",
  "middlewares",
  "k8s_leader_elector",
  "watch_observers",
  "observers",
  "additional_auth",
  "encoding_extension",
  "storage_id",
  "storage_extension",
  "payload_encoding",
]);

/** Where the settings of a tier's components name the extension `id`. `service.extensions` is not among them. */
export function extensionMentions(tier: Tier, id: string): readonly Path[] {
  return tier.components.flatMap((component) => mentionsIn(component.config, component.at, id, false));
}

function mentionsIn(value: Json, at: Path, id: string, named: boolean): readonly Path[] {
  if (isList(value)) return value.flatMap((item, index) => mentionsIn(item, [...at, index], id, named));
  if (isMap(value)) {
    return Object.entries(value).flatMap(([key, item]) =>
      mentionsIn(item, [...at, key], id, named || naming.has(key)),
    );
  }
  return named && value === id ? [at] : [];
}
