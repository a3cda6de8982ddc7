import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { parseId } from "../decode/component-id";
import { quote } from "../go/quote";

const strategies = ["range", "roundrobin", "sticky", "cooperative-sticky"];

/** How the `kafka` receiver reads. */
export const kafkaConsumer = typeCheck<typeof kafkaConsumerDocs>({
  name: "kafka-consumer",
  type: contribType("pkg/kafka/configkafka.ConsumerConfig"),
  validate(config, say) {
    const offset = config.text("initial_offset");
    if (offset !== null && offset !== "latest" && offset !== "earliest")
      return say(
        "offset",
        `initial_offset should be one of 'latest' or 'earliest'. configured value ${offset}`,
        { at: ["initial_offset"], params: { value: offset === "" ? " " : offset } },
      );
    const [one, several] = [
      config.text("group_rebalance_strategy"),
      config.texts("group_rebalance_strategies"),
    ];
    if (one && several.length > 0)
      return say(
        "both",
        "group_rebalance_strategy and group_rebalance_strategies are mutually exclusive; group_rebalance_strategy is deprecated, prefer group_rebalance_strategies",
        { at: ["group_rebalance_strategy"] },
      );
    for (const value of [one, ...several]) {
      if (value === null || (value === "" && several.length === 0)) continue;
      if (value.trim() === "" && several.includes(value))
        return say("empty", "group_rebalance_strategies entries cannot be empty", {
          at: ["group_rebalance_strategies"],
        });
      const id = strategies.includes(value) || value === "" ? null : parseId(value);
      if (id && !id.ok)
        return say(
          "strategy",
          `group rebalance strategy ${quote(value)} is not a built-in strategy (${strategies.join(", ")}) or a valid extension ID: ${id.error}`,
          { params: { value } },
        );
    }
    const [least, most] = [config.number("min_fetch_size"), config.number("max_fetch_size")];
    const key = ["min_fetch_size", "max_fetch_size", "max_partition_fetch_size"].find(
      (name) => config.number(name) < 0,
    );
    if (key !== undefined)
      return say("negative", `${key} (${config.number(key)}) must be non-negative`, {
        at: [key],
        params: { key },
      });
    return most < least
      ? say("order", `max_fetch_size (${most}) cannot be less than min_fetch_size (${least})`, {
          at: ["max_fetch_size"],
        })
      : null;
  },
});

export const kafkaConsumerDocs = () => ({
  source: contrib("pkg/kafka/configkafka/config.go"),
  says: {
    offset: {
      en: "`initial_offset` is `{value}`. It is `latest` or `earliest`.",
      ko: "`initial_offset` 값이 `{value}`입니다. `latest` 또는 `earliest`를 쓰세요.",
    },
    both: {
      en: "`group_rebalance_strategy` is the older form of `group_rebalance_strategies`. Keep the newer one.",
      ko: "`group_rebalance_strategy`는 `group_rebalance_strategies`의 옛 형식입니다. 새 설정만 남기세요.",
    },
    empty: {
      en: "`group_rebalance_strategies` has an empty entry. Remove it.",
      ko: "`group_rebalance_strategies`에 빈 항목이 있습니다. 지우세요.",
    },
    strategy: {
      en: "`{value}` is no way to share out partitions: use range, roundrobin, sticky, cooperative-sticky, or the id of an extension.",
      ko: "`{value}`은(는) 파티션 분배 방식이 아닙니다. range, roundrobin, sticky, cooperative-sticky 또는 확장의 ID를 쓰세요.",
    },
    negative: {
      en: "`{key}` is negative. Write 0 or more.",
      ko: "`{key}`이(가) 음수입니다. 0 이상을 쓰세요.",
    },
    order: {
      en: "`max_fetch_size` is below `min_fetch_size`. Raise it.",
      ko: "`max_fetch_size`가 `min_fetch_size`보다 작습니다. 값을 늘리세요.",
    },
  },
});
