import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";

/** The `tail_sampling` processor. Its policies are judged at start only. */
export const tailSampling = typeCheck<typeof tailSamplingDocs>({
  name: "tail-sampling",
  type: contribType("processor/tailsamplingprocessor.Config"),
  validate(config, say, { isGateOn }) {
    const value = config.text("sampling_strategy");
    if (value !== null && value !== "trace-complete" && value !== "span-ingest")
      return say(
        "strategy",
        `invalid sampling_strategy ${quote(value)}, expected one of "trace-complete" or "span-ingest"`,
        { at: ["sampling_strategy"], params: { value } },
      );
    const shards = config.number("num_shards");
    if (shards > 256)
      return say("shards", `num_shards (${shards}) must not exceed 256`, {
        at: ["num_shards"],
        params: { value: shards },
      });
    if (config.isSet("tail_storage") !== true) return null;
    const at = ["tail_storage"];
    if (shards > 1)
      return say("storage", "num_shards greater than 1 is not supported with tail_storage", { at });
    const gate = "processor.tailsamplingprocessor.tailstorageextension";
    return isGateOn(gate)
      ? null
      : say(
          "gate",
          `'tail_storage' requires the "${gate}" feature gate to be enabled, use --feature-gates=+${gate}`,
          { at, params: { gate } },
        );
  },
});

export const tailSamplingDocs = () => ({
  source: contrib("processor/tailsamplingprocessor/config.go"),
  says: {
    strategy: {
      en: "`sampling_strategy` is `{value}`. It can be `trace-complete` (decide when the wait is over) or `span-ingest` (decide as spans come in).",
      ko: "`sampling_strategy` 값이 `{value}`입니다. `trace-complete`(대기가 끝난 뒤 결정) 또는 `span-ingest`(스팬이 들어올 때 결정)를 쓰세요.",
    },
    shards: {
      en: "`num_shards` is {value}; 256 is the most.",
      ko: "`num_shards` 값이 {value}입니다. 최댓값은 256입니다.",
    },
    storage: {
      en: "`tail_storage` holds the traces in one place, so `num_shards` must be 1 with it.",
      ko: "`tail_storage`는 트레이스를 한곳에 보관하므로 `num_shards`가 1이어야 합니다.",
    },
    gate: {
      en: "`tail_storage` only works with the feature gate `{gate}`. Start the collector with it, or remove the setting.",
      ko: "`tail_storage`는 기능 게이트 `{gate}`를 켜야 동작합니다. 게이트를 켜고 컬렉터를 시작하거나 설정을 지우세요.",
    },
  },
});
