import { typeCheck } from "../checks/define";
import { metadataKeysSays, metadataKeysTrouble } from "../checks/metadata-keys";
import { core, coreType } from "../checks/upstream";

/** The `batch` processor. */
export const batchProcessor = typeCheck<typeof batchProcessorDocs>({
  name: "batch-processor",
  type: coreType("processor/batchprocessor.Config"),
  validate(config, say) {
    const [least, most] = [config.number("send_batch_size"), config.number("send_batch_max_size")];
    if (most > 0 && most < least)
      return say("max-size", "send_batch_max_size must be greater or equal to send_batch_size", {
        at: ["send_batch_max_size"],
        params: { least, most },
      });
    const trouble = metadataKeysTrouble(config, say);
    if (trouble !== null) return trouble;
    return config.number("timeout") < 0
      ? say("timeout", "timeout must be greater or equal to 0", { at: ["timeout"] })
      : null;
  },
});

export const batchProcessorDocs = () => ({
  source: core("processor/batchprocessor/config.go"),
  says: {
    ...metadataKeysSays,
    "max-size": {
      en: "`send_batch_max_size` ({most}) is below `send_batch_size` ({least}), so no batch could reach the size at which it is sent. Raise it, or lower `send_batch_size`.",
      ko: "`send_batch_max_size`({most})가 `send_batch_size`({least})보다 작아 배치가 전송 크기에 이를 수 없습니다. 값을 늘리거나 `send_batch_size`를 줄이세요.",
    },
    timeout: {
      en: "`timeout` is negative. Write 0 to send without waiting, or a duration such as `200ms`.",
      ko: "`timeout`이 음수입니다. 기다리지 않고 보내려면 0, 아니면 `200ms` 같은 시간을 쓰세요.",
    },
  },
});
