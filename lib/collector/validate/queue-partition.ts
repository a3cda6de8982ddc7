import { typeCheck } from "../checks/define";
import { metadataKeysSays, metadataKeysTrouble } from "../checks/metadata-keys";
import { core, coreType } from "../checks/upstream";

/** `sending_queue.batch.partition`. */
export const queuePartition = typeCheck({
  name: "queue-partition",
  type: coreType("exporter/exporterhelper/internal/queuebatch.PartitionConfig"),
  source: core("exporter/exporterhelper/internal/queuebatch/config.go"),
  says: metadataKeysSays,
  validate: metadataKeysTrouble,
});
