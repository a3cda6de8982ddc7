import type { Fact, FactDocsTable } from "../types";
import { data, everywhere, factsOf } from "./rows";

/** Volumes in the collector's container. */
export const mountFacts: readonly Fact[] = factsOf("mounts", [
  {
    id: "mounts",
    type: data,
    assumed: everywhere([]),
  },
]);

export const mountDocs = (): FactDocsTable => ({
  mounts: {
    en: "Mounted volumes",
    ko: "마운트된 볼륨",
    readBy: [
      "hostmetrics/no-root-path",
      "hostmetrics/root-path-no-mount",
      "filelog/mounts",
      "filelog/no-checkpoint",
      "queue/storage-no-volume",
      "queue/storage-deployment-shared",
      "queue/storage-emptydir",
      "filelog/start-at-beginning-no-storage",
    ],
  },
});
