import { typeCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";
import type { Problem } from "../types";
import { partitionerTrouble } from "./kafka-partitioner";

type SayIt = Say<"exclusive" | "keys" | "partitioner">;

/** The `kafka` exporter: what its messages are keyed and parted by. */
export const kafkaExporter = typeCheck<typeof kafkaExporterDocs>({
  name: "kafka-exporter",
  type: contribType("exporter/kafkaexporter.Config"),
  validate(config, say) {
    const first = exclusive(config, say);
    if (first) return first;
    const trouble = partitionerTrouble(config.section("record_partitioner"));
    if (trouble !== null)
      return say("partitioner", `record_partitioner: ${trouble}`, { at: ["record_partitioner"] });
    return partitionTrouble(config, say);
  },
});

export const kafkaExporterDocs = () => ({
  source: contrib("exporter/kafkaexporter/config.go"),
  says: {
    exclusive: {
      en: "{keys} cannot be set together: each says what a message's key is. Keep one of them.",
      ko: "{keys}은(는) 함께 설정할 수 없습니다. 모두 메시지의 키를 정하는 설정입니다. 하나만 남기세요.",
    },
    partitioner: {
      en: "What `record_partitioner` says cannot be followed.",
      ko: "`record_partitioner`의 설정대로 할 수 없습니다.",
    },
    keys: {
      en: "`{key}` must stand in `sending_queue.batch.partition.metadata_keys`, or batches would mix requests that differ in it.",
      ko: "`{key}`은(는) `sending_queue.batch.partition.metadata_keys`에 있어야 합니다. 없으면 값이 다른 요청이 한 배치에 섞입니다.",
    },
  },
});

function exclusive(config: Reading, say: SayIt): Problem | null {
  const byLogs = ["partition_logs_by_resource_attributes", "partition_logs_by_trace_id"];
  const refuse = (upstream: string, keys: readonly string[]) =>
    say("exclusive", upstream, {
      at: [keys[0] ?? ""],
      params: { keys: keys.map((key) => `\`${key}\``).join(", ") },
    });
  if (byLogs.every((key) => config.flag(key) === true))
    return refuse(`${byLogs.join(" and ")} cannot both be enabled`, byLogs);
  const others: readonly (readonly [string, readonly string[]])[] = [
    ["traces", ["partition_traces_by_id"]],
    ["metrics", ["partition_metrics_by_resource_attributes"]],
    ["logs", byLogs],
  ];
  for (const [signal, keys] of others)
    if (
      config.section(signal).text("message_key_from_metadata_key") &&
      keys.some((key) => config.flag(key) === true)
    )
      return refuse(`${signal}::message_key_from_metadata_key cannot be combined with ${keys.join(" or ")}`, [
        `${signal}.message_key_from_metadata_key`,
        ...keys,
      ]);
  return null;
}

/** With batches, what a message is sent by must part the batches. */
function partitionTrouble(config: Reading, say: SayIt): Problem | null {
  const queue = config.section("sending_queue");
  if (config.isSet("sending_queue") !== true || queue.isSet("batch") !== true) return null;
  const keys = queue.section("batch").section("partition").texts("metadata_keys");
  const included = config.texts("include_metadata_keys");
  if (keys.includes(null)) return null;
  const at = ["sending_queue", "batch"];
  const list = `[${keys.join(" ")}]`;
  if (included.length > 0 && keys.length === 0)
    return say(
      "keys",
      "sending_queue::batch::partition::metadata_keys must be configured when include_metadata_keys is set and batching is enabled",
      { at, params: { key: "include_metadata_keys" } },
    );
  const missing = included.find((key) => key !== null && !keys.includes(key));
  if (missing)
    return say(
      "keys",
      `sending_queue::batch::partition::metadata_keys must include all include_metadata_keys values: missing ${quote(missing)} from sending_queue::batch::partition::metadata_keys=${list}`,
      { at, params: { key: missing } },
    );
  for (const setting of ["topic_from_metadata_key", "message_key_from_metadata_key"])
    for (const signal of ["logs", "metrics", "traces", "profiles"]) {
      const key = config.section(signal).text(setting);
      if (!key || keys.includes(key)) continue;
      return say(
        "keys",
        `${signal}::${setting}: ${setting} must be present in sending_queue::batch::partition::metadata_keys if batching is enabled: ${quote(key)} not found in partition keys=${list}`,
        { at: [signal, setting], params: { key } },
      );
    }
  return null;
}
