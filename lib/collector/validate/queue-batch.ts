import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";
import { quote } from "../go/quote";

/** `sending_queue.batch`. */
export const queueBatch = typeCheck<typeof queueBatchDocs>({
  name: "queue-batch",
  type: coreType("exporter/exporterhelper/internal/queuebatch.BatchConfig"),
  validate(config, say) {
    // Empty: the default, which is items.
    const sizer = config.text("sizer");
    if (sizer !== null && !["", "items", "bytes"].includes(sizer))
      return say("sizer", `\`batch\` supports only \`items\` or \`bytes\` sizer, found ${quote(sizer)}`, {
        at: ["sizer"],
        params: { sizer },
      });
    const flush = config.number("flush_timeout");
    if (flush <= 0)
      return say("flush", `\`flush_timeout\` must be positive, found ${flush}`, { at: ["flush_timeout"] });
    const key = ["min_size", "max_size"].find((name) => config.number(name) < 0);
    if (key !== undefined)
      return say("negative", `\`${key}\` must be non-negative, found ${config.number(key)}`, {
        at: [key],
        params: { key },
      });
    const [least, most] = [config.number("min_size"), config.number("max_size")];
    return most > 0 && most < least
      ? say("order", `\`max_size\` (${most}) must be greater or equal to \`min_size\` (${least})`, {
          at: ["max_size"],
          params: { least, most },
        })
      : null;
  },
});

export const queueBatchDocs = () => ({
  source: core("exporter/exporterhelper/internal/queuebatch/config.go"),
  says: {
    sizer: {
      en: "Batches can be measured in `items` or `bytes`, not in `{sizer}`. Set `sizer: items` in `batch`; a `sizer` of the queue is taken over where `batch` has none.",
      ko: "배치의 단위는 `items` 또는 `bytes`이며 `{sizer}`는 쓸 수 없습니다. `batch`에 `sizer: items`를 설정하세요. `batch`에 없으면 큐의 `sizer`가 적용됩니다.",
    },
    flush: {
      en: "`flush_timeout` must be above 0: after it a batch is sent even if it is not full. 200ms is the default.",
      ko: "`flush_timeout`은 0보다 커야 합니다. 이 시간이 지나면 배치가 차지 않아도 전송됩니다. 기본값은 200ms입니다.",
    },
    negative: {
      en: "`{key}` is negative. Write 0 for no limit.",
      ko: "`{key}`이(가) 음수입니다. 제한이 없으면 0을 쓰세요.",
    },
    order: {
      en: "`max_size` ({most}) is below `min_size` ({least}). Raise `max_size`, lower `min_size`, or write `max_size: 0` for no limit.",
      ko: "`max_size`({most})가 `min_size`({least})보다 작습니다. `max_size`를 늘리거나 `min_size`를 줄이세요. 제한이 없으면 `max_size: 0`으로 설정합니다.",
    },
  },
});
