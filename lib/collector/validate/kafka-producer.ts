import { compressionTrouble, isCompressed } from "../checks/compression";
import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";

const most = 2 ** 31 - 1;
const least = 100 * 2 ** 20;

/** How the `kafka` exporter writes. */
export const kafkaProducer = typeCheck<typeof kafkaProducerDocs>({
  name: "kafka-producer",
  type: contribType("pkg/kafka/configkafka.ProducerConfig"),
  validate(config, say) {
    const value = config.text("compression");
    if (value !== null && !["none", "gzip", "snappy", "lz4", "zstd"].includes(value))
      return say(
        "compression",
        `compression should be one of 'none', 'gzip', 'snappy', 'lz4', or 'zstd'. configured value is ${quote(value)}`,
        { at: ["compression"], params: { value: value === "" ? " " : value } },
      );
    const trouble =
      value !== null && isCompressed(value)
        ? compressionTrouble(value, config.section("compression_params"))
        : null;
    if (trouble !== null) return say("params", trouble, { at: ["compression_params"] });
    const [size, write] = [config.number("max_message_bytes"), config.number("max_broker_write_bytes")];
    const refuse = (key: string, why: string, bound: string) =>
      say("size", `${key} (${config.number(key)}) ${why}`, { at: [key], params: { key, bound } });
    if (size < 0) return refuse("max_message_bytes", "must be non-negative", "≥ 0");
    if (size > most) return refuse("max_message_bytes", `must not exceed ${most}`, `≤ ${most}`);
    if (write < 0) return refuse("max_broker_write_bytes", "must be non-negative", "≥ 0");
    if (write < least)
      return refuse(
        "max_broker_write_bytes",
        `must be at least ${least} (100 MiB, franz-go minimum)`,
        `≥ ${least}`,
      );
    if (write > most) return refuse("max_broker_write_bytes", `must not exceed ${most}`, `≤ ${most}`);
    if (size > write)
      return refuse(
        "max_message_bytes",
        `cannot be greater than max_broker_write_bytes (${write})`,
        `≤ ${write}`,
      );
    return config.number("flush_max_messages") < 1
      ? refuse("flush_max_messages", "must be at least 1", "≥ 1")
      : null;
  },
});

export const kafkaProducerDocs = () => ({
  source: contrib("pkg/kafka/configkafka/config.go"),
  says: {
    compression: {
      en: "`compression` is `{value}`. Kafka knows none, gzip, snappy, lz4 and zstd.",
      ko: "`compression` 값이 `{value}`입니다. Kafka는 none, gzip, snappy, lz4, zstd를 지원합니다.",
    },
    params: {
      en: "`compression_params` has a level that this compression does not know.",
      ko: "`compression_params`에 이 압축이 모르는 레벨이 있습니다.",
    },
    size: {
      en: "`{key}` is out of range. Expected: {bound}.",
      ko: "`{key}` 값이 범위를 벗어났습니다. 허용 범위: {bound}.",
    },
  },
});
