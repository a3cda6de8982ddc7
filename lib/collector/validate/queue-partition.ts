import { typeCheck } from "../checks/define";
import { metadataKeysSays, metadataKeysTrouble } from "../checks/metadata-keys";
import { core, coreType } from "../checks/upstream";

/** `sending_queue.batch.partition`. */
export const queuePartition = typeCheck<typeof queuePartitionDocs>({
  name: "queue-partition",
  type: coreType("exporter/exporterhelper/internal/queuebatch.PartitionConfig"),
  validate: metadataKeysTrouble,
});

export const queuePartitionDocs = () => ({
  source: core("exporter/exporterhelper/internal/queuebatch/config.go"),
  says: metadataKeysSays,
});
