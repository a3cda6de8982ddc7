import { at, isList } from "../../base/json";
import { nameStatus } from "../../catalogue/names";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Component, Tier } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { insert, set } from "../../yaml/edit";
import { addToListFact } from "../shared/add-to-list-fact";
import { freeId } from "../shared/free-id";
import { inTier } from "../shared/in-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import { mountUnder } from "../shared/storage-of";
import type { FixReport } from "../types";

const folder = "/var/lib/otelcol";

/** True where a receiver forgets how far it read when its pod goes: it has no storage, and leaves files where they are. */
export function forgetsPlace({ config }: Component): boolean {
  const storage = at(config, "storage") ?? "";
  return storage === "" && at(config, "delete_after_read") !== true;
}

/**
 * The fix `keep-place` (param `receiver`): a `file_storage` that the tier runs, or a new one in a folder of the node, keeps
 * how far the receiver read. None off the nodes, where no folder stays, or where the collector has no such extension.
 */
export function checkpointFixes(tier: Tier, receiver: Component, catalogue: Catalogue): readonly FixReport[] {
  const { is } = nameStatus(catalogue, "extension", "file_storage", tier.target);
  if (is !== "current" || !isDaemonSet(tier)) return [];
  const running = tier.extensions.find(({ component }) => component?.canonical === "file_storage");
  const id = running?.id ?? freeId(tier, "extension", "file_storage");
  return [
    {
      id: "keep-place",
      params: { receiver: receiver.id },
      safety: "review",
      edits: [
        ...(running ? [] : newStorage(tier, id)),
        inTier(tier.id, set([...receiver.at, "storage"], id)),
      ],
    },
  ];
}

function newStorage(tier: Tier, id: string): readonly Edit[] {
  const listed = at(tier.config, "service", "extensions");
  const list = ["service", "extensions"];
  return [
    inTier(tier.id, set(["extensions", id], { directory: folder })),
    inTier(tier.id, isList(listed) ? insert(list, listed.length, id) : set(list, [id])),
    ...(mountUnder(folder, tier)
      ? []
      : [addToListFact(tier, "mounts", { name: "varlibotelcol", mountPath: folder, hostPath: folder })]),
  ];
}

/** How the fix is called. */
export const checkpointWords = {
  en: { "keep-place": "Keep on the node how far `{receiver}` read" },
  ko: { "keep-place": "`{receiver}` 리시버가 읽은 위치를 노드에 보관" },
} as const;
