import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** `sending_queue`. */
export const sendingQueue = typeCheck<typeof sendingQueueDocs>({
  name: "sending-queue",
  type: coreType("exporter/exporterhelper/internal/queuebatch.Config"),
  validate(config, say) {
    const empty = ["num_consumers", "queue_size"].find((key) => config.number(key) <= 0);
    if (empty !== undefined)
      return say("positive", `\`${empty}\` must be positive`, { at: [empty], params: { key: empty } });
    if (config.isSet("storage") === true && config.flag("wait_for_result") === true)
      return say(
        "wait",
        "`wait_for_result` is not supported with a persistent queue configured with `storage`",
        { at: ["wait_for_result"] },
      );
    const batch = config.section("batch");
    const [sizer, ofBatch] = [config.text("sizer"), batch.text("sizer")];
    // Empty: the defaults, which differ.
    const isSameSizer = sizer !== null && ofBatch !== null && (sizer || "requests") === (ofBatch || "items");
    return isSameSizer && batch.number("min_size") > config.number("queue_size")
      ? say("min-size", "`min_size` must be less than or equal to `queue_size`", {
          at: ["batch", "min_size"],
          params: { least: batch.number("min_size"), room: config.number("queue_size") },
        })
      : null;
  },
});

export const sendingQueueDocs = () => ({
  source: core("exporter/exporterhelper/internal/queuebatch/config.go"),
  says: {
    positive: {
      en: "`{key}` must be above 0: without {key, select, num_consumers {a consumer nothing leaves the queue} other {room nothing enters the queue}}. To do without the queue, write `enabled: false`.",
      ko: "`{key}`은(는) 0보다 커야 합니다. {key, select, num_consumers {소비자가 없으면 큐에서 나가는 데이터가 없습니다} other {자리가 없으면 큐에 들어가는 데이터가 없습니다}}. 큐를 쓰지 않으려면 `enabled: false`로 설정하세요.",
    },
    wait: {
      en: "`wait_for_result` cannot be had together with `storage`: what is stored on disk is answered at once. Keep one of them.",
      ko: "`wait_for_result`는 `storage`와 함께 쓸 수 없습니다. 디스크에 저장되는 데이터는 곧바로 응답되기 때문입니다. 하나만 남기세요.",
    },
    "min-size": {
      en: "`batch.min_size` is {least}, but the queue holds only {room}, so a batch could never fill up. Lower it, or raise `queue_size`.",
      ko: "`batch.min_size`가 {least}인데 큐에는 {room}까지만 들어가 배치가 채워질 수 없습니다. 값을 낮추거나 `queue_size`를 늘리세요.",
    },
  },
});
