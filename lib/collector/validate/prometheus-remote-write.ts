import { typeCheck, type Answer, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { translationSays, translationTrouble } from "../checks/translation-strategy";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";
import type { CheckContext } from "../types";

const says = {
  number: {
    en: "`{key}` is {value}, which is too small: nothing could be sent with it. Write 1 or more, or leave it out for the default.",
    ko: "`{key}` 값 {value}은(는) 너무 작아 전송할 수 없습니다. 1 이상의 값을 쓰거나, 기본값을 쓰려면 지우세요.",
  },
  compression: {
    en: "`compression` is `{value}`, but remote write is always `snappy`. Remove the key.",
    ko: "`compression` 값이 `{value}`이지만 원격 쓰기는 항상 `snappy`로 압축합니다. 이 키를 지우세요.",
  },
  message: {
    en: "`protobuf_message` is `{value}`, which does not exist. Leave it out for `prometheus.WriteRequest`, the first version.",
    ko: "`protobuf_message` 값 `{value}`은(는) 없습니다. 첫 버전인 `prometheus.WriteRequest`를 쓰려면 지우세요.",
  },
  gate: {
    en: "Remote write 2.0 is behind a feature gate. Start the collector with `--feature-gates=+{gate}`, or remove `protobuf_message`.",
    ko: "원격 쓰기 2.0은 피처 게이트 뒤에 있습니다. Collector를 `--feature-gates=+{gate}`로 시작하거나 `protobuf_message`를 지우세요.",
  },
  utf8: {
    en: "`translation_strategy: {value}` keeps names in UTF-8, which only remote write 2.0 can carry. Choose one of the strategies with underscores.",
    ko: "`translation_strategy: {value}`는 이름을 UTF-8로 남기며 이는 원격 쓰기 2.0에서만 전송할 수 있습니다. 밑줄로 바꾸는 방식을 고르세요.",
  },
  header: {
    en: "`include_metadata_keys` names `{name}`, a header that remote write sets itself. Remove it.",
    ko: "`include_metadata_keys`의 `{name}`은(는) 원격 쓰기가 직접 설정하는 헤더입니다. 지우세요.",
  },
};
type SayIt = Say<keyof typeof says | keyof typeof translationSays>;

/** The `prometheus_remote_write` exporter. */
export const prometheusRemoteWrite = typeCheck<typeof prometheusRemoteWriteDocs>({
  name: "prometheus-remote-write",
  type: contribType("exporter/prometheusremotewriteexporter.Config"),
  validate: (config, say, context) =>
    numbers(config, say) ?? messages(config, say, context) ?? headers(config, say),
});

export const prometheusRemoteWriteDocs = () => ({
  source: contrib("exporter/prometheusremotewriteexporter/config.go"),
  says: { ...translationSays, ...says },
});

function numbers(config: Reading, say: SayIt): Answer {
  const queue = config.section("remote_write_queue");
  const of = (section: Reading, at: string[], upstream: string) =>
    say("number", upstream, { at, params: { key: at.join("."), value: section.number(at.at(-1) ?? "") } });
  if (
    config.isSet("max_batch_request_parallelism") === true &&
    config.number("max_batch_request_parallelism") < 1
  )
    return of(
      config,
      ["max_batch_request_parallelism"],
      "max_batch_request_parallelism can't be set to below 1",
    );
  const size = ["remote_write_queue", "queue_size"];
  if (queue.number("queue_size") < 0) return of(queue, size, "remote write queue size can't be negative");
  if (queue.flag("enabled") === true && queue.number("queue_size") === 0)
    return of(queue, size, "a 0 size queue will drop all the data");
  if (queue.number("num_consumers") < 0)
    return of(
      queue,
      ["remote_write_queue", "num_consumers"],
      "remote write consumer number can't be negative",
    );
  return config.number("max_batch_size_bytes") < 0
    ? of(config, ["max_batch_size_bytes"], "max_batch_size_bytes must be greater than 0")
    : null;
}

const gate = "exporter.prometheusremotewritexporter.enableSendingRW2";
const [first, second] = ["prometheus.WriteRequest", "io.prometheus.write.v2.Request"];

function messages(config: Reading, say: SayIt, { isGateOn }: CheckContext): Answer {
  // Settings of HTTP stand either at the top, as before, or in a section of their own.
  const places = [["compression"], ["http", "compression"]];
  for (const at of places) {
    const compression = (at.length === 1 ? config : config.section("http")).text("compression");
    if (compression !== null && compression !== "" && compression !== "snappy")
      return say("compression", "compression type must be snappy", { at, params: { value: compression } });
  }
  const value = config.text("protobuf_message");
  const at = ["protobuf_message"];
  if (value !== null && value !== first && value !== second)
    return say(
      "message",
      `unknown type for remote write protobuf message ${value}, supported: ${first}, ${second}`,
      { at, params: { value } },
    );
  if (value === second && !isGateOn(gate))
    return say("gate", `remote write v2 is only supported with the feature gate ${gate}`, {
      at,
      params: { gate },
    });
  const trouble = translationTrouble(config, say);
  const strategy = config.text("translation_strategy");
  if (trouble !== null || value !== first || !strategy?.startsWith("No")) return trouble;
  return say(
    "utf8",
    `translation strategy ${strategy} requires Prometheus Remote Write 2.0 (UTF-8 support)`,
    {
      at: ["translation_strategy"],
      params: { value: strategy },
    },
  );
}

const reserved = new Set([
  "content-encoding",
  "content-type",
  "user-agent",
  "x-prometheus-remote-write-version",
]);

function headers(config: Reading, say: SayIt): Answer {
  const names = config.texts("include_metadata_keys");
  const index = names.findIndex((name) => name !== null && reserved.has(name.toLowerCase()));
  const name = names[index];
  return name
    ? say(
        "header",
        `include_metadata_keys entry ${quote(name)} collides with a reserved remote write header`,
        {
          at: ["include_metadata_keys", index],
          params: { name },
        },
      )
    : null;
}
