import { sharedTrait } from "./define";

export const sharedSendingQueue = sharedTrait({
  group: "sending-queue",
  type: "go.opentelemetry.io/collector/exporter/exporterhelper/internal/queuebatch.Config",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/exporter/exporterhelper/README.md",
  fields: {
    enabled: {
      en: "Keeps data in a queue while it cannot be sent.",
      ko: "보낼 수 없는 동안 데이터를 큐에 보관합니다.",
    },
    num_consumers: { en: "Requests sent at the same time.", ko: "동시에 보내는 요청 수입니다." },
    queue_size: {
      en: "How much the queue holds, counted as `sizer` says. What does not fit is dropped, or waits with `block_on_overflow`.",
      ko: "큐의 크기로, `sizer`의 단위로 셉니다. 넘치는 데이터는 버려지며, `block_on_overflow`를 켜면 기다립니다.",
    },
    sizer: {
      en: "What the queue counts: requests, items (spans, points, records) or bytes.",
      ko: "큐가 세는 단위입니다. 요청, 항목(스팬·포인트·레코드) 또는 바이트입니다.",
    },
    storage: {
      en: "Storage extension that keeps the queue on disk, so that a restart loses nothing. Without it the queue is in memory.",
      ko: "큐를 디스크에 보관할 저장소 확장입니다. 재시작해도 데이터를 잃지 않습니다. 없으면 큐는 메모리에 있습니다.",
    },
    block_on_overflow: {
      en: "A full queue makes the sender wait instead of dropping data.",
      ko: "큐가 가득 차면 데이터를 버리지 않고 보내는 쪽을 기다리게 합니다.",
    },
    wait_for_result: {
      en: "The sender waits until its data has been sent, not only queued.",
      ko: "큐에 들어간 것만이 아니라 전송이 끝날 때까지 보내는 쪽이 기다립니다.",
    },
    batch: {
      en: "Gathers data into larger requests behind the queue; takes the place of the `batch` processor. Off while absent.",
      ko: "큐 뒤에서 데이터를 더 큰 요청으로 모읍니다. `batch` 프로세서를 대신합니다. 없으면 꺼져 있습니다.",
    },
  },
});
