import { sharedTrait } from "./define";

export const sharedQueueBatch = sharedTrait({
  group: "queue-batch",
  type: "go.opentelemetry.io/collector/exporter/exporterhelper/internal/queuebatch.BatchConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/exporter/exporterhelper/README.md",
  fields: {
    flush_timeout: {
      en: "A batch is sent after this time, full or not.",
      ko: "가득 차지 않아도 이 시간이 지나면 배치를 보냅니다.",
    },
    min_size: {
      en: "A batch is sent as soon as it has this size.",
      ko: "이 크기에 이르면 배치를 바로 보냅니다.",
    },
    max_size: {
      en: "Larger batches are split; 0 never splits.",
      ko: "이보다 큰 배치를 나눕니다. 0이면 나누지 않습니다.",
    },
    sizer: {
      en: "What sizes count: items or bytes; the queue's own `sizer` where nothing is said.",
      ko: "크기를 세는 단위로 항목 또는 바이트입니다. 지정하지 않으면 큐의 `sizer`를 따릅니다.",
    },
    partition: {
      en: "Keeps data of different clients in batches of their own.",
      ko: "클라이언트가 다른 데이터를 별도의 배치로 나눕니다.",
    },
  },
});
