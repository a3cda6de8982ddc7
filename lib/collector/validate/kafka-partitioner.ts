import { typeCheck } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { stickyKeyTrouble } from "./kafka-sticky-key";

/** How the `kafka` exporter spreads its messages over a topic's partitions: in one way. */
export const kafkaPartitioner = typeCheck<typeof kafkaPartitionerDocs>({
  name: "kafka-partitioner",
  type: contribType("exporter/kafkaexporter.RecordPartitionerConfig"),
  validate(config, say) {
    const trouble = partitionerTrouble(config);
    return trouble === null ? null : say("one", trouble);
  },
});

export const kafkaPartitionerDocs = () => ({
  source: contrib("exporter/kafkaexporter/config.go"),
  says: {
    one: {
      en: "`record_partitioner` takes one way: `sticky_key` with a known `hasher`, `round_robin`, `least_backup` or `extension`.",
      ko: "`record_partitioner`에는 한 가지 방식만 정합니다: `hasher`가 올바른 `sticky_key`, `round_robin`, `least_backup`, `extension`.",
    },
  },
});

/** What upstream says of the section; null where nothing is wrong or it is not known. */
export function partitionerTrouble(config: Reading): string | null {
  const ways = ["sticky_key", "round_robin", "least_backup", "extension"].map((key) => config.isSet(key));
  if (ways.includes(null)) return null;
  const count = ways.filter((way) => way === true).length;
  if (count > 1) return "at most one record_partitioner strategy may be configured";
  if (count === 0) return "no partitioner type configured";
  return config.isSet("sticky_key") === true ? stickyKeyTrouble(config.section("sticky_key")) : null;
}
