import { at } from "../../base/json";
import { mounts, type Mount } from "../../facts/shapes";
import type { Component, Tier, TierContext } from "../../topology/types";
import { exportersInUse, sendingQueueOf } from "./queues";

/** A queue kept on disk: the exporter, the `file_storage` extension, and its folder. */
export type StoredQueue = {
  readonly exporter: Component;
  readonly extension: Component;
  readonly directory: string;
};

/** Where `file_storage` writes by default on Linux (contrib extension/storage/filestorage). */
const defaultDirectory = "/var/lib/otelcol/file_storage";

/** The queues of a tier that a `file_storage` extension of it keeps, in folders that are known. */
export function storedQueues(tier: Tier): readonly StoredQueue[] {
  return exportersInUse(tier).flatMap((exporter) => {
    const storage = sendingQueueOf(exporter)?.storage ?? null;
    const extension = tier.components.find(({ kind, id }) => kind === "extension" && id === storage);
    if (extension?.canonical !== "file_storage") return [];
    const directory = at(extension.config, "directory") ?? defaultDirectory;
    return typeof directory === "string" && !directory.includes("${")
      ? [{ exporter, extension, directory }]
      : [];
  });
}

/** The volume that a folder of the container lies on, the innermost one; null: none, it is the container's own file system. */
export function mountUnder(directory: string, tier: TierContext): Mount | null {
  const within = (mounts(tier.facts) ?? []).filter(
    ({ mountPath }) => directory === mountPath || directory.startsWith(`${mountPath.replace(/\/$/, "")}/`),
  );
  return within.sort((a, b) => b.mountPath.length - a.mountPath.length)[0] ?? null;
}
