import { typeCheck } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";

/** How the `kafka` exporter makes a partition's number of a message's key. */
export const kafkaStickyKey = typeCheck<typeof kafkaStickyKeyDocs>({
  name: "kafka-sticky-key",
  type: contribType("exporter/kafkaexporter.StickyKeyPartitionerConfig"),
  validate(config, say) {
    const trouble = stickyKeyTrouble(config);
    return trouble === null ? null : say("hasher", trouble, { at: ["hasher"] });
  },
});

export const kafkaStickyKeyDocs = () => ({
  source: contrib("exporter/kafkaexporter/config.go"),
  says: {
    hasher: {
      en: "`hasher` is `sarama_compat` or `murmur2`.",
      ko: "`hasher`는 `sarama_compat` 또는 `murmur2`입니다.",
    },
  },
});

/** What upstream says of the hasher; null where it is known, or not readable. */
export function stickyKeyTrouble(config: Reading): string | null {
  const hasher = config.text("hasher");
  return hasher === null || ["sarama_compat", "murmur2"].includes(hasher)
    ? null
    : `sticky_key: unknown hasher ${quote(hasher)}, valid values are "sarama_compat", "murmur2"`;
}
