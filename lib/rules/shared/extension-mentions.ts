import { isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { Component, Tier } from "../../topology/types";

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

/** A text where a setting may name an extension: what it says, where, and the setting. It may be an ordinary value, too. */
export type ExtensionName = { readonly id: string; readonly at: Path; readonly setting: string };

/** Every such text in a component's settings, in their order. */
export function extensionNames({ config, at }: Pick<Component, "config" | "at">): readonly ExtensionName[] {
  return namesIn(config, at, null);
}

/** Where the settings of a tier's components name the extension `id`. `service.extensions` is not among them. */
export function extensionMentions(tier: Tier, id: string): readonly Path[] {
  return tier.components
    .flatMap(extensionNames)
    .filter((name) => name.id === id)
    .map((name) => name.at);
}

function namesIn(value: Json, at: Path, setting: string | null): readonly ExtensionName[] {
  if (isList(value)) return value.flatMap((item, index) => namesIn(item, [...at, index], setting));
  if (isMap(value)) {
    return Object.entries(value).flatMap(([key, item]) =>
      namesIn(item, [...at, key], naming.has(key) ? key : setting),
    );
  }
  return setting !== null && typeof value === "string" ? [{ id: value, at, setting }] : [];
}
