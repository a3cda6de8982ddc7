import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** How many brokers must have a message before the `kafka` exporter counts it as sent. */
export const kafkaAcks = typeCheck<typeof kafkaAcksDocs>({
  name: "kafka-acks",
  type: contribType("pkg/kafka/configkafka.RequiredAcks"),
  validate({ value }, say) {
    return typeof value === "number" && (value < -1 || value > 1)
      ? say("acks", `expected 'all' (-1), 0, or 1; configured value is ${value}`)
      : null;
  },
});

export const kafkaAcksDocs = () => ({
  source: contrib("pkg/kafka/configkafka/config.go"),
  says: {
    acks: {
      en: "`required_acks` is `all` (every replica), 1 (the leader) or 0 (nobody).",
      ko: "`required_acks`는 `all`(모든 복제본), 1(리더), 0(확인하지 않음) 중 하나입니다.",
    },
  },
});
