import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { formatDuration } from "../go/format-duration";
import { quote } from "../go/quote";

/** How the Kafka components reach their brokers. */
export const kafkaClient = typeCheck<typeof kafkaClientDocs>({
  name: "kafka-client",
  type: contribType("pkg/kafka/configkafka.ClientConfig"),
  validate(config, say) {
    if (config.count("brokers") === 0)
      return say("brokers", "brokers must be specified", { at: ["brokers"] });
    const value = config.text("protocol_version");
    // Numbers of this form are looked up in a list of releases, which is not known here.
    if (value && !/^(?:v?[1-9]+\.\d+(?:\.\d+)?|v?0\.\d+\.\d+(?:\.\d+)?)$/.test(value))
      return say("version", `invalid protocol version: ${quote(value)}`, {
        at: ["protocol_version"],
        params: { value },
      });
    const idle = config.number("conn_idle_timeout");
    return idle <= 0
      ? say("idle", `conn_idle_timeout (${formatDuration(idle)}) must be positive`, {
          at: ["conn_idle_timeout"],
        })
      : null;
  },
});

export const kafkaClientDocs = () => ({
  source: contrib("pkg/kafka/configkafka/config.go"),
  says: {
    brokers: {
      en: "`brokers` is empty, so there is nothing to connect to. List at least one broker, such as `kafka:9092`.",
      ko: "`brokers`가 비어 있어 연결할 곳이 없습니다. `kafka:9092`처럼 브로커를 하나 이상 쓰세요.",
    },
    version: {
      en: "`protocol_version` is `{value}`. Write a release of Kafka, such as `3.7.0`, or leave it out.",
      ko: "`protocol_version` 값이 `{value}`입니다. `3.7.0` 같은 Kafka 릴리스를 쓰거나 지우세요.",
    },
    idle: {
      en: "`conn_idle_timeout` must be above 0. Leave it out for the default.",
      ko: "`conn_idle_timeout`은 0보다 커야 합니다. 기본값을 쓰려면 지우세요.",
    },
  },
});
